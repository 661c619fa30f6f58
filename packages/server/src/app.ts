/**
 * The program without its HTTP: the database opened, the national list in it, every capability's routes and acts at hand. The server and the
 * commands start from here.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { type Acts, actsOf } from './acts.ts'
import { intakeOffers } from './capabilities/intake/routes.ts'
import { lokusOffers } from './capabilities/lokus/routes.ts'
import { measurementOffers } from './capabilities/measurement/routes.ts'
import { loadDemo, wantsDemo } from './capabilities/setup/demo.ts'
import { setupOffers } from './capabilities/setup/routes.ts'
import { situationOffers } from './capabilities/situation/routes.ts'
import { loadNationalList } from './capabilities/wilayah/load-national-list.ts'
import { wilayahOffers } from './capabilities/wilayah/routes.ts'
import { isOpen } from './capabilities/wilayah/store.ts'
import { Backups } from './platform/backup/backups.ts'
import { keyFilePath } from './platform/crypto/key-file.ts'
import { KeyVault } from './platform/crypto/key-vault.ts'
import { connect } from './platform/database/connect.ts'
import { Databases } from './platform/database/databases.ts'
import { findDatabase } from './platform/database/find-database.ts'
import type { Offer } from './platform/http/offer.ts'
import type { Work } from './platform/run-work.ts'
import { VERSION } from './platform/version.ts'

export interface AppOptions {
  /** Folder of the embedded database and the logs. */
  readonly data: string
  /** PostgreSQL to work with instead of the embedded one; DATABASE_URL by default. */
  readonly databaseUrl?: string | undefined
  /** Who acts: `lokal` behind the pages, `cli` behind a command. */
  readonly actor: string
  readonly say: (text: Bilingual) => void
}

export interface App {
  readonly work: Work
  readonly acts: Acts
  readonly offers: readonly Offer[]
  readonly version: string
  readonly backups: Backups
  /** Of the demo district: whether it is to be made now, and its making. */
  readonly demo: { readonly isWanted: () => Promise<boolean>; readonly load: (fill: () => Promise<void>) => Promise<void> }
  /** Closes every connection and stops the embedded database unless somebody else uses it. */
  readonly close: () => Promise<void>
}

async function fillReference(adminUrl: string | null, say: AppOptions['say']): Promise<void> {
  if (adminUrl === null) return
  const admin = connect(adminUrl)
  try {
    const loaded = await loadNationalList(admin)
    if (loaded) say({ id: 'Daftar wilayah nasional dimuat.', en: 'The national list of areas was loaded.' })
  } finally {
    await admin.destroy()
  }
}

export async function openApp(options: AppOptions): Promise<App> {
  const found = await findDatabase(options)
  try {
    const vault = new KeyVault(keyFilePath(options.data), options.data)
    const backups = new Backups({ data: options.data, adminUrl: found.source.main.adminUrl, say: options.say })
    const databases = await Databases.open(
      found.source,
      (db) => vault.greet(db),
      () => backups.beforeUpgrade(vault),
    )
    await fillReference(found.source.main.adminUrl, options.say)
    const work: Work = { databases, keys: vault.ring, actor: options.actor, isOpen }
    return {
      work,
      acts: actsOf(work),
      offers: [
        ...setupOffers(VERSION, backups),
        ...wilayahOffers,
        ...measurementOffers,

        ...intakeOffers,
        ...situationOffers,
        ...lokusOffers,
      ],
      version: VERSION,
      backups,
      demo: { isWanted: () => wantsDemo(work), load: (fill) => loadDemo(work, fill) },
      close: async () => {
        await databases.close()
        await found.release()
      },
    }
  } catch (error) {
    await found.release()
    throw error
  }
}
