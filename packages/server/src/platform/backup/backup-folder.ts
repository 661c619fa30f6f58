/**
 * A folder of backups: how they are called, which are there, and what a backup that was cut off leaves behind. A file is called `….kvb` only
 * once it is whole and was read back; until then it is called `….sebagian`, which nothing takes for a backup and the next one clears away.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { identify, isSameProcess } from '../database/embedded/process-identity.ts'
import { reasonOf, StartFailure } from '../start-failure.ts'
import { type BackupKind, readHeader } from './backup-header.ts'

export const BACKUPS = 'cadangan'
const ENDING = '.kvb'
const NAME = /^konvergen-\d{8}-\d{6}\.kvb$/
const PARTIAL = /^konvergen-\d{8}-\d{6}\.kvb\.(\d+)-(\d*)\.sebagian$/

export interface KeptBackup {
  readonly path: string
  readonly at: Date
  readonly kind: BackupKind
  readonly bytes: number
}

const two = (number: number): string => String(number).padStart(2, '0')

/** By the clock on the wall, as a person looks for it. */
function nameAt(at: Date): string {
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`
  return `konvergen-${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}${ENDING}`
}

/** Of a backup that begins now: its name, and the one under which it is written. A name that is taken moves on by a second. */
export function namesFor(folder: string, at: Date): { readonly path: string; readonly partial: string } {
  let moment = at
  while (statSync(join(folder, nameAt(moment)), { throwIfNoEntry: false }) !== undefined) moment = new Date(moment.getTime() + 1000)
  const path = join(folder, nameAt(moment))
  return { path, partial: `${path}.${process.pid}-${identify(process.pid)?.began ?? ''}.sebagian` }
}

/** What programs left behind that are gone. */
export function clearPartials(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid, began = ''] = PARTIAL.exec(name) ?? []
    if (pid !== undefined && !isSameProcess({ pid: Number(pid), began })) rmSync(join(folder, name), { force: true })
  }
}

/** Our own folder is made; one that a person named must be there: a USB disk that is not connected would be written beside, unseen. */
export function requireFolder(folder: string, isOwn: boolean): void {
  try {
    if (isOwn) mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new StartFailure('cadangan-tak-tertulis', { folder, sebab: reasonOf(error) }, { cause: error })
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new StartFailure('cadangan-folder-tidak-ada', { folder })
}

async function look(folder: string, name: string): Promise<KeptBackup | null> {
  const path = join(folder, name)
  try {
    const { at, kind } = await readHeader(path)
    return { path, at: new Date(at), kind, bytes: (await stat(path)).size }
  } catch {
    // Not ours, or gone meanwhile.
    return null
  }
}

/** Whole backups, newest first; none where there is no folder. */
export async function listBackups(folder: string): Promise<KeptBackup[]> {
  let names: string[]
  try {
    names = readdirSync(folder).filter((name) => NAME.test(name))
  } catch {
    return []
  }
  const found = await Promise.all(names.map((name) => look(folder, name)))
  return found.filter((one) => one !== null).toSorted((a, b) => b.at.getTime() - a.at.getTime())
}

/** True when losing one disk would lose both; false where it cannot be told. */
export function isSameDisk(folder: string, data: string): boolean {
  const [a, b] = [folder, data].map((path) => statSync(path, { throwIfNoEntry: false })?.dev)
  return a !== undefined && a === b
}
