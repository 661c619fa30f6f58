/**
 * The files of one installation: where documents lie, where those that are still coming in do, and the demo's apart from both. A folder by
 * default; a store of objects where `KONVERGEN_S3_URL` names one.
 */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DOCUMENTS } from '../backup/documents.ts'
import type { KeyRing } from '../crypto/key-ring.ts'
import { DEMO_KAB } from '../database/databases.ts'
import type { FileStore } from './file-store.ts'
import { folderStore } from './folder-store.ts'
import { HalfFiles } from './half-files.ts'
import { layeredStore } from './layered-store.ts'
import { s3ChoiceOf, s3Store } from './s3-store.ts'

const DEMO_DOCUMENTS = 'dokumen-contoh'
const HALVES = 'unggahan'

export interface Files {
  /** Where the files of a district lie. */
  readonly of: (kab: string) => FileStore
  readonly halves: HalfFiles
  /** The demo's files go with the demo. */
  readonly removeDemo: () => Promise<void>
}

/** Where documents lie, as the server writes them and a backup reads them. Throws StartFailure. */
export function documentStore(data: string, env: NodeJS.ProcessEnv): FileStore {
  const folder = folderStore(join(data, DOCUMENTS))
  const s3 = s3ChoiceOf(env)
  return s3 === null ? folder : layeredStore(s3Store(s3), folder)
}

export function openFiles(data: string, keys: KeyRing, env: NodeJS.ProcessEnv = process.env): Files {
  const main = documentStore(data, env)
  const demoFolder = join(data, DEMO_DOCUMENTS)
  const demo = folderStore(demoFolder)
  return {
    of: (kab) => (kab === DEMO_KAB ? demo : main),
    halves: new HalfFiles(join(data, HALVES), keys),
    removeDemo: async () => {
      if (existsSync(demoFolder)) await rm(demoFolder, { recursive: true, force: true })
    },
  }
}
