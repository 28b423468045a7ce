import type { ClassicLevel } from 'classic-level';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, Store } from '../store/store.ts';

/** Twice what LevelDB keeps in its journal. */
const SPACE = 8 * 1024 * 1024;

/**
 * A store in a folder. What is written survives the end of the process. TypeError if the optional package classic-level
 * is not installed.
 */
export async function openDisk(folder: string): Promise<Store> {
  const Level = await load();
  const open = async (): Promise<Database> => {
    const database = new Level<string, string>(folder);
    try {
      await database.open();
    } catch (cause) {
      const reason =
        cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : cause;
      throw new Error(`the folder ${folder} cannot be opened: ${String(reason)}`, { cause });
    }
    return database;
  };
  return new Store(await open(), async (broken) => {
    await checkSpace(folder);
    await broken.close();
    return open();
  });
}

/** Rejects if there is no space for what LevelDB writes when it opens: once it is closed, nothing could be read. */
async function checkSpace(folder: string): Promise<void> {
  const file = join(folder, 'space');
  try {
    await writeFile(file, new Uint8Array(SPACE));
  } finally {
    await rm(file, { force: true });
  }
}

/** An optional package. It is no literal, so that bundlers do not look for it, and none warns. */
const PACKAGE: string = 'classic-level';

async function load(): Promise<typeof ClassicLevel> {
  try {
    const level: { ClassicLevel: typeof ClassicLevel } = await import(
      /* webpackIgnore: true */ /* @vite-ignore */ PACKAGE
    );
    return level.ClassicLevel;
  } catch (cause) {
    const message = 'to keep data in a folder, install the package classic-level';
    throw new TypeError(message, { cause });
  }
}
