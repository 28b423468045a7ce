/** Only for test/fault/loading.test.ts; goes with it. */
export { StoredLines as Kept } from './stored-lines.ts';
