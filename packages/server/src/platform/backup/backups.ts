/**
 * The backups of one installation: made when asked for, before an upgrade, and once a day; where they lie, and how they stand.
 */
import { join } from 'node:path'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { KeyRing } from '../crypto/key-ring.ts'
import type { KeyVault } from '../crypto/key-vault.ts'
import { withClient } from '../database/connect.ts'
import { readKeyChecksIfAny } from '../database/key-checks.ts'
import { documentStore } from '../files/open-files.ts'
import { StartFailure } from '../start-failure.ts'
import { VERSION } from '../version.ts'
import { BACKUPS, isSameDisk, listBackups, requireFolder } from './backup-folder.ts'
import type { BackupKind } from './backup-header.ts'
import { type MadeBackup, writeBackup } from './write-backup.ts'

/** `mati`: Konvergen makes none here, by wish or because it may not. */
export type BackupState = 'harian' | 'gagal' | 'mati'

export interface BackupStanding {
  readonly state: BackupState
  readonly last: { readonly at: string; readonly bytes: number } | null
}

export interface BackupPlace {
  readonly data: string
  /** null: somebody else owns the tables. */
  readonly adminUrl: string | null
  readonly say: (text: Bilingual) => void
}

const SWITCH = 'tidak'

export class Backups {
  readonly folder: string
  /** False: the daily ones and those before an upgrade are switched off. */
  readonly isOn: boolean
  readonly #place: BackupPlace
  readonly #isOwnFolder: boolean
  readonly #env: NodeJS.ProcessEnv
  #hasFailed = false

  constructor(place: BackupPlace, env: NodeJS.ProcessEnv = process.env) {
    const elsewhere = env.KONVERGEN_BACKUP_FOLDER ?? ''
    this.#place = place
    this.#env = env
    this.#isOwnFolder = elsewhere === ''
    this.folder = this.#isOwnFolder ? join(place.data, BACKUPS) : elsewhere
    this.isOn = env.KONVERGEN_BACKUP !== SWITCH && place.adminUrl !== null
  }

  /** `to`: a folder that a person named; ours otherwise. Throws StartFailure. */
  async make(
    kind: BackupKind,
    ring: KeyRing,
    options: { to?: string | undefined; now?: Date; signal?: AbortSignal } = {},
  ): Promise<MadeBackup> {
    const { data, adminUrl } = this.#place
    if (adminUrl === null) throw new StartFailure('cadangan-tanpa-pemilik', {})
    const folder = options.to ?? this.folder
    requireFolder(folder, options.to === undefined && this.#isOwnFolder)
    const order = { adminUrl, documents: documentStore(data, this.#env), folder, ring, kind, version: VERSION, signal: options.signal }
    return writeBackup({ ...order, now: options.now ?? new Date() })
  }

  /** The keys that the database was written with, before anything else is done with it. */
  async ringOf(vault: KeyVault): Promise<KeyRing> {
    const { adminUrl } = this.#place
    if (adminUrl === null) throw new StartFailure('cadangan-tanpa-pemilik', {})
    return vault.ringFor(await withClient(adminUrl, readKeyChecksIfAny))
  }

  /** Throws StartFailure where it cannot: then the tables stay as they are. null: none is made here. */
  async beforeUpgrade(vault: KeyVault): Promise<MadeBackup | null> {
    const { say } = this.#place
    if (!this.isOn) {
      say({
        id: 'Basis data diperbarui tanpa cadangan lebih dahulu (KONVERGEN_BACKUP=tidak).',
        en: 'The database is upgraded without a backup first (KONVERGEN_BACKUP=tidak).',
      })
      return null
    }
    const made = await this.make('sebelum-pembaruan', await this.ringOf(vault)).catch(refuseUpgrade)
    say({
      id: `Basis data diperbarui. Keadaan sebelumnya tersimpan di ${made.path}; dengannya versi lama dapat dipulihkan.`,
      en: `The database is upgraded. What it was before is kept in ${made.path}, from which the earlier version can be restored.`,
    })
    return made
  }

  /** True when losing this computer's disk would lose the backups too. */
  isOnSameDisk(folder = this.folder): boolean {
    return isSameDisk(folder, this.#place.data)
  }

  /** How the last daily one went. */
  note(outcome: 'berhasil' | 'gagal'): void {
    this.#hasFailed = outcome === 'gagal'
  }

  async standing(): Promise<BackupStanding> {
    const [newest] = await listBackups(this.folder)
    const last = newest === undefined ? null : { at: newest.at.toISOString(), bytes: newest.bytes }
    if (!this.isOn) return { state: 'mati', last }
    return { state: this.#hasFailed ? 'gagal' : 'harian', last }
  }
}

function refuseUpgrade(error: unknown): never {
  if (!(error instanceof StartFailure)) throw error
  throw new StartFailure('cadangan-sebelum-pembaruan-gagal', { sebab: error.text }, { cause: error })
}
