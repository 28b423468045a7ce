import { answers } from './answers.ts';
import type { Fuzzer } from './fuzzer.ts';
import { leaks } from './leaks.ts';
import { names } from './names.ts';
import { reads } from './reads.ts';

/** All there are. */
export const fuzzers: readonly Fuzzer[] = [reads, names, leaks, answers];
