/**
 * Files of documents that another key sealed, sealed anew with the current one, each in its own place: what is there is whole at every moment,
 * the old bytes or the new.
 */
import { keyOfFile, openFile, sealFile } from '../../platform/files/sealed-file.ts'
import type { Work } from '../../platform/run-work.ts'
import { placeOfPath } from './take-in-file.ts'

type Place = Pick<Work, 'files' | 'keys'>

async function isWaiting({ files, keys }: Place, kab: string, path: string, place: string): Promise<boolean> {
  const sealed = await files.of(kab).read(path)
  return sealed !== null && (await keyOfFile(sealed, place)) !== keys.currentId
}

/** Of one district: paths of files that wait for the current key. */
export async function filesToReseal(where: Place, kab: string): Promise<string[]> {
  const waiting: string[] = []
  for (const path of await where.files.of(kab).list()) {
    const place = placeOfPath(kab, path)
    if (place !== null && (await isWaiting(where, kab, path, place))) waiting.push(path)
  }
  return waiting
}

export async function resealFile({ files, keys }: Place, kab: string, path: string): Promise<void> {
  const [store, place] = [files.of(kab), placeOfPath(kab, path)]
  const sealed = await store.read(path)
  if (sealed === null || place === null) return
  await store.write(path, sealFile(openFile(sealed, keys, place), keys, place))
}
