/**
 * What was found on this device and is not with the server yet, and how the list looks with it. Each finding has an id of its own, so that sending it twice is
 * one; and names the look that the person had before them, so that nobody's finding is written over unseen.
 */
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { addFamily, CheckedAnswer, CheckSchema, FamiliesAnswer, SentCheck } from '@konvergen/contract/verval.ts'
import { isAtRisk, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import type { OutcomeKind } from '@konvergen/core/verval/outcome.ts'

export type Family = FamiliesAnswer['keluarga'][number]

/** `bentrok`: somebody else looked meanwhile; `ditolak`: it cannot be, `sebab` says why. Both wait for the person. */
type Standing = {
  readonly keadaan: 'tunggu' | 'bentrok' | 'ditolak'
  readonly sebab?: string
  /** Of `bentrok`: what the other found, as the server told; null = it is not there. */
  readonly tercatat?: CheckSchema | null
  readonly pernahDikirim: boolean
  readonly pada: number
}
export type UnsentCheck = { readonly jenis: 'periksa'; readonly periksa: SentCheck } & Standing
export type UnsentFamily = { readonly jenis: 'tambah'; readonly tambah: BodyOf<typeof addFamily> } & Standing
export type Unsent = UnsentCheck | UnsentFamily

export type Found = Pick<SentCheck, 'temuan' | 'tanda' | 'pindahKe' | 'samaDengan'>

export const familyOf = (one: Unsent): string => (one.jenis === 'periksa' ? one.periksa.keluarga : one.tambah.id)

/**
 * With one more finding. One that was never sent is replaced; one that may have arrived is followed, as the server may have kept it already.
 * `seen`: the look that the server has told of; null = none.
 */
export function withCheck(
  unsent: readonly Unsent[],
  { id, keluarga, found, seen, now }: { id: string; keluarga: string; found: Found; seen: string | null; now: number },
): readonly Unsent[] {
  const own = unsent.filter((one): one is UnsentCheck => one.jenis === 'periksa' && one.periksa.keluarga === keluarga)
  const sent = own.filter(({ keadaan, pernahDikirim }) => keadaan === 'tunggu' && pernahDikirim)
  const added = unsent.find((one) => one.jenis === 'tambah' && one.tambah.id === keluarga)
  const first = added?.jenis === 'tambah' ? added.tambah.periksa : seen
  const dasar = sent.at(-1)?.periksa.id ?? first
  const check: UnsentCheck = {
    jenis: 'periksa',
    periksa: { id, keluarga, ...found, dasar },
    keadaan: 'tunggu',
    pernahDikirim: false,
    pada: now,
  }
  return [...unsent.filter((one) => one.jenis !== 'periksa' || one.periksa.keluarga !== keluarga || sent.includes(one)), check]
}

export function withFamily(unsent: readonly Unsent[], tambah: UnsentFamily['tambah'], now: number): readonly Unsent[] {
  return [...unsent, { jenis: 'tambah', tambah, keadaan: 'tunggu', pernahDikirim: false, pada: now }]
}

export const waitingOf = (unsent: readonly Unsent[]): readonly Unsent[] => unsent.filter(({ keadaan }) => keadaan === 'tunggu')

export function asSent(unsent: readonly Unsent[], ids: ReadonlySet<string>): readonly Unsent[] {
  return unsent.map((one) => (one.jenis === 'periksa' && ids.has(one.periksa.id) ? { ...one, pernahDikirim: true } : one))
}

/** After the server has answered: what it kept goes, the rest says why. `ids`: what was sent. */
export function afterAnswer(
  unsent: readonly Unsent[],
  ids: ReadonlySet<string>,
  { ditolak, bentrok }: Pick<CheckedAnswer, 'ditolak' | 'bentrok'>,
): readonly Unsent[] {
  const refused = new Map(ditolak.map(({ id, sebab }) => [id, sebab]))
  const clashed = new Map(bentrok.map(({ id, tercatat }) => [id, tercatat]))
  return unsent.flatMap((one): Unsent[] => {
    if (one.jenis !== 'periksa' || !ids.has(one.periksa.id)) return [one]
    const { id } = one.periksa
    if (clashed.has(id)) return [{ ...one, keadaan: 'bentrok', tercatat: clashed.get(id) ?? null }]
    const sebab = refused.get(id)
    return sebab === undefined ? [] : [{ ...one, keadaan: 'ditolak', sebab }]
  })
}

/** A family as the person sees it: with what they found last, whether or not it is sent. */
export interface SeenFamily extends Family {
  /** Of this device; undefined = it is with the server. */
  readonly belumTerkirim: Unsent | undefined
  readonly temuan: SentCheck['temuan'] | null
}

/** What the server has of it: as the list says, or as it told of a clash since. */
export function recordedOf({ terakhir, belumTerkirim }: SeenFamily): CheckSchema | null {
  const told = belumTerkirim?.jenis === 'periksa' ? (belumTerkirim.tercatat ?? null) : null
  if (terakhir === null || told === null) return terakhir ?? told
  return told.pada > terakhir.pada ? told : terakhir
}

function outcomeOf(found: Found): OutcomeKind {
  if (found.temuan !== 'ada') return 'keluar'
  return found.tanda !== null && found.tanda !== undefined && isAtRisk(marksOfText(found.tanda)) === false ? 'tidak-berisiko' : 'tetap'
}

const lastFour = (text: string | null): string | null => text?.slice(-4) ?? null

function seenAdded({ tambah }: UnsentFamily): Family {
  const { orang, tanda, id } = tambah
  return {
    id,
    kepala: orang.namaKepala,
    istri: orang.namaIstri,
    alamat: orang.alamat,
    rt: orang.rt,
    rw: orang.rw,
    kkAkhir: lastFour(orang.noKk),
    nikAkhir: lastFour(orang.nikKepala),
    tanda,
    tandaDaftar: tanda,
    nomor: null,
    hasil: outcomeOf({ temuan: 'ada', tanda }),
    ditambahkan: true,
    pindahMasuk: false,
    terakhir: null,
  }
}

/** The list of the server with what waits on this device laid over it. */
export function seenFamilies(families: readonly Family[], unsent: readonly Unsent[]): SeenFamily[] {
  const known = new Set(families.map(({ id }) => id))
  const added = unsent.filter((one): one is UnsentFamily => one.jenis === 'tambah' && !known.has(one.tambah.id))
  const last = new Map(unsent.map((one) => [familyOf(one), one]))
  return [...families, ...added.map(seenAdded)].map((family): SeenFamily => {
    const belumTerkirim = last.get(family.id)
    // A finding waits for its family's next village as soon as it is known that it moved there: nobody has looked there yet.
    const onServer = family.terakhir !== null && family.hasil !== 'belum' ? family.terakhir.temuan : null
    if (belumTerkirim === undefined) return { ...family, belumTerkirim, temuan: onServer }
    if (belumTerkirim.jenis === 'tambah') return { ...family, belumTerkirim, temuan: 'ada' }
    const { periksa } = belumTerkirim
    return { ...family, tanda: periksa.tanda ?? family.tanda, hasil: outcomeOf(periksa), belumTerkirim, temuan: periksa.temuan }
  })
}
