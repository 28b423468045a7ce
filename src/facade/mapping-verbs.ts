/** The verbs of whatever keeps named values. */
export const MAPPING = {
  get: 'once',
  set: 'once',
  update: 'once',
  delete: 'once',
  all: 'once',
  list: 'once',
  iter: 'each',
} as const;
