/**
 * What this device keeps of verval: the families of a village as they were last read, who was signed in, and what was found and not sent yet. Names go after
 * fourteen days (a house rule), with signing out, when somebody else signs in, and as soon as the server says that the session is over; findings
 * that are not sent hold no names but of families that were added, and stay until they are sent by whoever made them.
 */
import type { Me } from '@konvergen/contract/accounts.ts'
import type { FamiliesAnswer, RoundSchema } from '@konvergen/contract/verval.ts'
import { dropFromBox, emptyBox, isBoxThere, namesInBox, putInBox, takeFromBox } from './device-box.ts'
import type { Unsent } from './outbox.ts'
import { dropPages } from './page-keeper.ts'

export const KEPT_DAYS = 14
const DAY_MS = 86_400_000

export interface VillagePlace {
  readonly kab: string
  readonly putaran: string
  readonly desa: string
}

export interface KeptVillage extends VillagePlace {
  readonly account: string
  readonly me: Me
  readonly nama: string
  readonly ronde: RoundSchema
  readonly keadaan: FamiliesAnswer['keadaan']
  readonly keluarga: FamiliesAnswer['keluarga']
  readonly semuaDesa: readonly { readonly kode: string; readonly nama: string; readonly kecamatan: string }[]
  /** Milliseconds since 1970. */
  readonly at: number
}

interface KeptUnsent extends VillagePlace {
  readonly account: string
  readonly isi: readonly Unsent[]
}

const VILLAGE = 'desa/'
const UNSENT = 'keluar/'
const nameOf = (kind: string, { kab, putaran, desa }: VillagePlace): string => `${kind}${kab}/${putaran}/${desa}`

async function readAll<T>(kind: string): Promise<T[]> {
  if (!isBoxThere()) return []
  const names = (await namesInBox()).filter((name) => name.startsWith(kind))
  const found = await Promise.all(names.map((name) => takeFromBox<T>(name)))
  return found.filter((one) => one !== undefined) as T[]
}

export async function keepVillage(village: KeptVillage): Promise<void> {
  if (isBoxThere()) await putInBox(nameOf(VILLAGE, village), village)
}

/** undefined: never kept, or too long ago. */
export async function keptVillage(place: VillagePlace): Promise<KeptVillage | undefined> {
  return (await keptVillages()).find(({ kab, putaran, desa }) => kab === place.kab && putaran === place.putaran && desa === place.desa)
}

export async function keptVillages(now: number = Date.now()): Promise<KeptVillage[]> {
  const all = await readAll<KeptVillage>(VILLAGE)
  const old = all.filter(({ at }) => now - at > KEPT_DAYS * DAY_MS)
  await Promise.all(old.map((village) => dropFromBox(nameOf(VILLAGE, village))))
  return all.filter((village) => !old.includes(village))
}

export async function dropVillage(place: VillagePlace): Promise<void> {
  if (isBoxThere()) await dropFromBox(nameOf(VILLAGE, place))
}

export async function keepUnsent(place: VillagePlace, account: string, isi: readonly Unsent[]): Promise<void> {
  if (!isBoxThere()) return
  if (isi.length === 0) await dropFromBox(nameOf(UNSENT, place))
  else await putInBox(nameOf(UNSENT, place), { ...place, account, isi } satisfies KeptUnsent)
}

/** Of this account; somebody else's are neither shown nor sent. */
export async function keptUnsent(place: VillagePlace, account: string): Promise<readonly Unsent[]> {
  if (!isBoxThere()) return []
  const kept = await takeFromBox<KeptUnsent>(nameOf(UNSENT, place))
  return kept?.account === account ? kept.isi : []
}

export async function countUnsent(): Promise<number> {
  return (await readAll<KeptUnsent>(UNSENT)).reduce((sum, { isi }) => sum + isi.length, 0)
}

/** Whom this device knew last, for a page that is opened without signal. */
export async function keptMe(): Promise<Me | undefined> {
  if (!isBoxThere()) return undefined
  return (await keptVillages()).toSorted((a, b) => b.at - a.at)[0]?.me
}

/** After the server has said who is signed in: names that somebody else had kept go. */
export async function dropOthers(account: string | null): Promise<void> {
  if (!isBoxThere()) return
  const others = (await keptVillages()).filter((village) => village.account !== account)
  await Promise.all(others.map(dropVillage))
}

/** At signing out: all of it, the pages too. */
export async function forgetDevice(): Promise<void> {
  if (!isBoxThere()) return
  await emptyBox()
  await dropPages()
}
