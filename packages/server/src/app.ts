/**
 * The program without its HTTP: the database opened, the national list in it, every capability's routes and acts at hand. The server and the
 * commands start from here.
 */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { type Actor, systemActor } from '@konvergen/core/accounts/actor.ts'
import type { TrailEnd } from '@konvergen/core/kit/trail-end.ts'
import { type Acts, actsOf } from './acts.ts'
import { actorOfToken } from './capabilities/accounts/identify.ts'
import { SsoProvider } from './capabilities/accounts/sso-provider.ts'
import { readSsoSettings, type SsoSettings } from './capabilities/accounts/sso-settings.ts'
import { hasKeeper } from './capabilities/accounts/store.ts'
import { LinkageRuns } from './capabilities/kin/linkage-runs.ts'
import { DemoLoader } from './capabilities/setup/demo.ts'
import { makeSetupCode } from './capabilities/setup/setup-code.ts'
import { type RemindedIn, remindAll, sendAll } from './capabilities/tasks/jobs.ts'
import { keepTraces } from './capabilities/trail/door.ts'
import type { VerifiedTrail } from './capabilities/trail/verify-trail.ts'
import { loadNationalList } from './capabilities/wilayah/load-national-list.ts'
import { isOpen } from './capabilities/wilayah/store.ts'
import { noteBackup } from './note-backup.ts'
import { offersOf } from './offers.ts'
import { Backups } from './platform/backup/backups.ts'
import type { MadeBackup } from './platform/backup/write-backup.ts'
import { keyFilePath } from './platform/crypto/key-file.ts'
import { KeyVault } from './platform/crypto/key-vault.ts'
import { connect } from './platform/database/connect.ts'
import { Databases } from './platform/database/databases.ts'
import { findDatabase } from './platform/database/find-database.ts'
import { openFiles } from './platform/files/open-files.ts'
import { type Front, HERE } from './platform/http/front.ts'
import type { Offer } from './platform/http/offer.ts'
import { forgetKept } from './platform/memo.ts'
import { permitAct } from './platform/permit-act.ts'
import { asSystem, runAcross, type Surroundings, type Work } from './platform/run-work.ts'
import { VERSION } from './platform/version.ts'
import { dropOldKeys, type Rotated, type RotationProgress, rotateKeys } from './rotate-keys.ts'
import { sealAtStart } from './seal-at-start.ts'
import { verifyAll } from './verify-all.ts'

export type { RemindedIn, Rotated, VerifiedTrail }

export interface AppOptions {
  /** Folder of the embedded database and the logs. */
  readonly data: string
  /** PostgreSQL to work with instead of the embedded one; DATABASE_URL by default. */
  readonly databaseUrl?: string | undefined
  /** Brings the demo's files in; absent where there is to be no demo. */
  readonly fillDemo?: ((acts: Acts) => Promise<void>) | undefined
  /** Default: this computer alone. Where others reach the program there is no demo: its people have no passwords. */
  readonly front?: Front | undefined
  /** Default: as KONVERGEN_OIDC_… say. */
  readonly sso?: SsoSettings | undefined
  /** `cli` for a command: what the trail says of where it was asked. Default: the server itself. */
  readonly from?: string | undefined
  readonly say: (text: Bilingual) => void
}

export interface App {
  readonly work: Surroundings
  /** Acts of the program itself, and of whoever runs it where its keys lie. */
  readonly acts: Acts
  /** Acts of somebody with an account. */
  readonly actsAs: (actor: Actor) => Acts
  /** null when the token is none, or not any more. */
  readonly actorOfToken: (token: string) => Promise<Actor | null>
  readonly offers: readonly Offer[]
  /** Of linkage, at work in this program. */
  readonly runs: LinkageRuns
  readonly version: string
  /** With which somebody becomes the first keeper of the system; null once there is one. */
  readonly setupCode: string | null
  readonly demo: DemoLoader
  /** The chain of every district, and of the installation. */
  readonly verifyTrail: (ends?: readonly TrailEnd[]) => Promise<readonly VerifiedTrail[]>
  /** Today's reminders of tasks, and the mails that wait. */
  readonly remind: () => Promise<readonly RemindedIn[]>
  readonly backups: Backups
  /** In the trail. */
  readonly noteBackup: (made: MadeBackup) => Promise<void>
  /** Another data key, and everything sealed anew with it; for whoever keeps the system. */
  readonly rotateKeys: (actor: Actor, progress: RotationProgress) => Promise<Rotated>
  /** Forgets the keys before the current one; null while something still waits to be sealed anew. */
  readonly dropOldKeys: (actor: Actor) => Promise<readonly string[] | null>
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
  const { front = HERE } = options
  forgetKept()
  const found = await findDatabase(options)
  try {
    const vault = new KeyVault(keyFilePath(options.data), options.data)
    const backups = new Backups({ data: options.data, adminUrl: found.source.main.adminUrl, say: options.say })
    let before: MadeBackup | null = null
    const databases = await Databases.open(
      front.reach === 'sini' ? found.source : { ...found.source, demo: null },
      (db) => vault.greet(db),
      async () => void (before = await backups.beforeUpgrade(vault)),
    )
    await fillReference(found.source.main.adminUrl, options.say)
    const files = openFiles(options.data, vault.ring)
    const from = options.from ?? null
    const work: Surroundings = { databases, keys: vault.ring, files, isOpen, keepTraces, from, address: front.origin }
    for (const db of [databases.main, databases.demo]) if (db !== null) await sealAtStart(work, db)
    if (before !== null) await noteBackup(work, databases.main, before)
    const actsAs = (actor: Actor): Acts => actsOf(work, { actor, home: 'utama', session: null, address: from })
    const acts = actsAs(systemActor('sistem'))
    const keeperWork = (actor: Actor): Work => ({
      ...work,
      asker: permitAct({ actor, home: 'utama', session: null, address: from }, 'setup.keys', undefined, new Date()),
    })
    const { fillDemo } = options
    const demo = new DemoLoader(fillDemo === undefined ? null : () => fillDemo(acts))
    const sso = options.sso ?? readSsoSettings(process.env)
    const provider = sso === null ? null : new SsoProvider(sso)
    const runs = new LinkageRuns()
    const setupCode = (await runAcross(asSystem(work), databases.main, 'baca', [], ({ db }) => hasKeeper(db))) ? null : makeSetupCode()
    return {
      work,
      acts,
      actsAs,
      actorOfToken: (token) => actorOfToken(databases.main, token, new Date()),
      offers: offersOf({ version: VERSION, code: setupCode, demo, backups, front }, provider, runs),
      runs,
      version: VERSION,
      setupCode,
      demo,
      verifyTrail: (ends) => verifyAll(work, ends),
      remind: async () => {
        const reminded = await remindAll(work)
        await sendAll(work)
        return reminded
      },
      backups,
      noteBackup: (made) => noteBackup(work, databases.main, made),
      rotateKeys: (actor, progress) => rotateKeys(keeperWork(actor), vault, progress),
      dropOldKeys: (actor) => dropOldKeys(keeperWork(actor), vault),
      close: async () => {
        await runs.close()
        await databases.close()
        await found.release()
      },
    }
  } catch (error) {
    await found.release()
    throw error
  }
}
