/**
 * What was touched between two moments, and by whom: what a district must be able to say within three days of a failure to protect personal data (Law 27 of
 * 2022, article 46; number not verified). Read from the trail; children stand in it by id, never by name.
 */
import type { Trace } from '@konvergen/contract/privacy.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { readChildrenPlaces } from '../measurement/subject-store.ts'
import { type ReadTrace, readTraces } from '../trail/store.ts'
import { readDesa } from '../wilayah/store.ts'

/** A pack is read by people; beyond this the days must be narrowed. */
const MOST_TRACES = 100_000

/** Acts that show who somebody is, one child at a time. */
const OPENS_ONE: ReadonlySet<string> = new Set([
  'measurement.reveal',
  'measurement.find',
  'measurement.correct',
  'privacy.report',
  'privacy.erase',
])

export interface BreachActor {
  readonly actor: string
  readonly nama: string | null
  readonly role: string | null
  readonly devices: number
  /** Different addresses that it acted from. */
  readonly addresses: readonly string[]
  readonly first: string
  readonly last: string
  /** Acts by name. */
  readonly acts: Readonly<Record<string, number>>
  /** Different children whose identity this account opened. */
  readonly children: number
}

export interface BreachChild {
  readonly id: string
  readonly desa: string | null
  readonly times: number
  readonly by: readonly string[]
  readonly first: string
  readonly last: string
}

/** A document that was opened or downloaded. */
export interface BreachDocument {
  readonly id: string
  readonly times: number
  readonly by: readonly string[]
  readonly first: string
  readonly last: string
}

export interface BreachPack {
  readonly from: string
  readonly to: string
  readonly madeAt: string
  readonly total: number
  readonly actors: readonly BreachActor[]
  readonly children: readonly BreachChild[]
  readonly documents: readonly BreachDocument[]
  readonly traces: readonly (Omit<ReadTrace, 'detail'> & { readonly nama: string | null; readonly detail: Trace['detail'] })[]
}

const isoOf = ({ at }: ReadTrace): string => at.toISOString()

function actorOf(traces: readonly ReadTrace[], nama: string | null): BreachActor {
  const [first] = traces
  const acts: Record<string, number> = {}
  for (const { act } of traces) acts[act] = (acts[act] ?? 0) + 1
  return {
    actor: first?.actor ?? '',
    nama,
    role: first?.role ?? null,
    devices: new Set(traces.map(({ device }) => device).filter((device) => device !== null)).size,
    addresses: [...new Set(traces.flatMap(({ address }) => address ?? []))].toSorted(),
    first: first === undefined ? '' : isoOf(first),
    last: traces.length === 0 ? '' : isoOf(traces.at(-1) as ReadTrace),
    acts,
    children: new Set(traces.filter(({ act }) => OPENS_ONE.has(act)).map(({ subject }) => subject)).size,
  }
}

export async function gatherBreach(ctx: DistrictContext, from: Date, to: Date): Promise<BreachPack> {
  const range = { from: from.toISOString(), to: to.toISOString() }
  const traces = (await readTraces(ctx.db, ctx.kab, range, MOST_TRACES, 0)).toReversed()
  const names = await namesOf(
    ctx.db,
    traces.map(({ actor }) => actor),
  )
  const touched = Map.groupBy(
    traces.filter(({ act, subject }) => OPENS_ONE.has(act) && subject !== '-'),
    ({ subject }) => subject,
  )
  const opened = Map.groupBy(
    traces.filter(({ act }) => act === 'documents.opened'),
    ({ subject }) => subject,
  )
  const looks = (own: readonly ReadTrace[]) => ({
    times: own.length,
    by: [...new Set(own.map(({ actor }) => names.get(actor) ?? actor))],
    first: isoOf(own[0] as ReadTrace),
    last: isoOf(own.at(-1) as ReadTrace),
  })
  const places = await readChildrenPlaces(ctx, [...touched.keys()])
  const desa = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  return {
    ...range,
    madeAt: ctx.now.toISOString(),
    total: traces[0]?.total ?? 0,
    actors: [...Map.groupBy(traces, ({ actor }) => actor)].map(([actor, own]) => actorOf(own, names.get(actor) ?? null)),
    children: [...touched].map(([id, own]) => ({
      id,
      desa: desa.get(places.get(id) ?? '') ?? places.get(id) ?? null,
      ...looks(own),
    })),
    documents: [...opened].map(([id, own]) => ({ id, ...looks(own) })),
    traces: traces.map((trace) => ({ ...trace, detail: trace.detail as Trace['detail'], nama: names.get(trace.actor) ?? null })),
  }
}
