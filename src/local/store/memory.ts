import { MemoryLevel } from 'memory-level';
import { Store } from './store.ts';

/** A store that forgets everything when the process ends. */
export async function openMemory(): Promise<Store> {
  const database = new MemoryLevel<string, string>({ storeEncoding: 'utf8' });
  await database.open();
  return new Store(database, () => Promise.resolve(database));
}
