/**
 * What the records of a chain are called, and by whom they are: for rows, links and proposals. A commitment of a person is named by what it is, never by who made it.
 */
import type { NodeName } from '@konvergen/contract/chain.ts'
import { type Path, type Root, type Stage, sumOf } from '@konvergen/core/chain/follow.ts'
import type { NodeKind } from '@konvergen/core/chain/link.ts'
import type { Words } from '@konvergen/core/indicators/indicator.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { gatherOffices, type PlanOffices } from '../plan/door.ts'
import { gapsByVillage } from '../situation/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { type GatheredChain, once } from './gather-chain.ts'

export interface ChainNames {
  readonly offices: PlanOffices
  readonly ofArea: (kode: string | null) => string | null
  readonly ofIndicator: (code: string) => Words | null
  /** null = there is no such record, or none that the asker sees. */
  readonly ofNode: (kind: NodeKind, id: string) => NodeName | null
}

const told = (rupiah: bigint | null): string | null => (rupiah === null ? null : String(rupiah))

/** What each root and stage is made of; null = of nothing that has a name. */
export const NODE_OF: Readonly<Record<Exclude<Root, 'celah'> | Stage, NodeKind | null>> = {
  butir: 'butir',
  komitmen: 'komitmen',
  kegiatan: 'kegiatan',
  usulan: 'usulan',
  rkpd: 'anggaran',
  'kua-ppas': 'anggaran',
  dpa: 'anggaran',
  rkpdes: 'anggaran',
  apbdes: 'anggaran',
  realisasi: null,
  diterima: null,
  capaian: null,
}

export interface GroundNames {
  readonly offices: PlanOffices
  readonly areas: ReadonlyMap<string, string>
  readonly indicators: ReadonlyMap<string, Words>
}

export async function readGroundNames(ctx: DistrictContext): Promise<GroundNames> {
  return {
    offices: await gatherOffices(ctx),
    areas: new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama])),
    indicators: new Map((await gapsByVillage(ctx))?.indicators.map(({ code, name }) => [code, name])),
  }
}

function nodeNames({ kept, clauses }: GatheredChain, { offices, areas, indicators }: GroundNames): ChainNames {
  const ofArea = (kode: string | null): string | null => (kode === null ? null : (areas.get(kode) ?? kode))
  const activities = new Map(kept.activities.map((one) => [one.id, one]))
  const lines = new Map(kept.lines.map((one) => [one.id, one]))
  const agreed = new Map(clauses.map((one) => [one.id, one]))
  const commitments = new Map(kept.commitments.map((one) => [one.id, one]))
  const recommendations = new Map(kept.recommendations.map((one) => [one.id, one]))
  const named: Readonly<Record<NodeKind, (id: string) => Omit<NodeName, 'kind' | 'id'> | null>> = {
    kegiatan: (id) => {
      const one = activities.get(id)
      return one === undefined
        ? null
        : { title: one.title, by: offices.nameOf(one.office), rupiah: told(sumOf(one.money.map(({ rupiah }) => rupiah))) }
    },
    anggaran: (id) => {
      const one = lines.get(id)
      if (one === undefined) return null
      return { title: one.title, by: one.village === null ? offices.nameOf(one.office) : ofArea(one.village), rupiah: one.rupiah }
    },
    butir: (id) => {
      const one = agreed.get(id)
      return one === undefined ? null : { title: `${one.no}. ${one.clause.body}`, by: null, rupiah: one.clause.rupiah }
    },
    komitmen: (id) => {
      const one = commitments.get(id)
      return one === undefined ? null : { title: one.pledge.what, by: offices.nameOf(one.office), rupiah: one.pledge.rupiah }
    },
    usulan: (id) => {
      const one = recommendations.get(id)
      return one === undefined ? null : { title: one.facts.title, by: ofArea(one.desa), rupiah: one.answer?.rupiah ?? null }
    },
  }
  return {
    offices,
    ofArea,
    ofIndicator: (code) => indicators.get(code) ?? null,
    ofNode: (kind, id) => {
      const name = named[kind](id)
      return name === null ? null : { kind, id, ...name }
    },
  }
}

/** A recommendation is told to whoever may see its village; for others it is as if it were not there. */
export function nameChain(ctx: Pick<DistrictContext, 'areas'>, gathered: GatheredChain, ground: GroundNames): ChainNames {
  const all = once(gathered, 'names', () => nodeNames(gathered, ground))
  if (ctx.areas === '*') return all
  const own = new Set(gathered.kept.recommendations.flatMap(({ id, desa }) => (isOwnArea(ctx, desa) ? [id] : [])))
  return { ...all, ofNode: (kind, id) => (kind === 'usulan' && !own.has(id) ? null : all.ofNode(kind, id)) }
}

/** A gap is called by its indicator. */
export function titleOfPath({ root, id }: Pick<Path, 'root' | 'id'>, { ofIndicator, ofNode }: ChainNames): string {
  if (root !== 'celah') return ofNode(NODE_OF[root] ?? 'kegiatan', id)?.title ?? id
  const [indicator = id] = id.split('|')
  return ofIndicator(indicator)?.id ?? indicator
}
