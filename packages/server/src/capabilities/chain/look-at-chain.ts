/**
 * The chain of a year as counts: of the district, of each office, of each village of the asker's own; and of whom anything was handed in at each stage.
 */
import type { ChainAnswer, FunnelView, ShortFunnel } from '@konvergen/contract/chain.ts'
import { countFunnel, type Funnel } from '@konvergen/core/chain/count-funnel.ts'
import type { Path, Root, Stage } from '@konvergen/core/chain/follow.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherOffices, type PlanOffices } from '../plan/door.ts'
import { readDesa, readKecamatan } from '../wilayah/store.ts'
import { type GatheredChain, gatherChain, once } from './gather-chain.ts'
import { lookAtPrevalence } from './look-at-prevalence.ts'
import { areasKey, countOwn } from './own-paths.ts'
import { countProposals } from './propose.ts'

const told = (amount: bigint | null): string | null => (amount === null ? null : String(amount))

export function presentFunnel({ rupiah, stages, ...rest }: Funnel): FunnelView {
  return { ...rest, rupiah: told(rupiah), stages: stages.map((stage) => ({ ...stage, rupiah: told(stage.rupiah) })) }
}

function shortFunnel(root: Root, paths: readonly Path[]): ShortFunnel {
  const { all, stages } = countFunnel(root, paths)
  return {
    all,
    sampai: stages.map(({ sampai }) => sampai),
    unknown: stages.map((stage) => stage['tidak-diketahui']),
    lost: stages.map(({ lost }) => lost),
  }
}

function count(stage: Stage, all: readonly string[], isThere: (one: string) => boolean): ChainAnswer['handedIn'][number] {
  return { stage, of: all.filter(isThere).length, all: all.length }
}

function handedIn({ kept, ground }: GatheredChain): ChainAnswer['handedIn'] {
  const offices = [...new Set(kept.activities.flatMap(({ office }) => office ?? []))]
  const villages = [...new Set(kept.recommendations.map(({ desa }) => desa))]
  return [
    count('rkpd', offices, (one) => ground.isHandedIn('rkpd', one) || ground.isHandedIn('renja', one)),
    count('kua-ppas', offices, (one) => ground.isHandedIn('kua-ppas', one)),
    count('dpa', offices, (one) => ground.isHandedIn('dpa', one)),
    count(
      'realisasi',
      kept.activities.map(({ id }) => id),
      (one) => kept.deeds.has(one),
    ),
    count('rkpdes', villages, (one) => ground.isHandedIn('rkpdes', one)),
    count('apbdes', villages, (one) => ground.isHandedIn('apbdes', one)),
  ]
}

interface Places {
  readonly offices: PlanOffices
  readonly desa: readonly { readonly kode: string; readonly nama: string; readonly kecamatan: string }[]
  readonly kecamatan: readonly { readonly kode: string; readonly nama: string }[]
}

type Presented = Omit<ChainAnswer, 'year' | 'day' | 'prevalence' | 'villages'> & {
  readonly villages: readonly Omit<ChainAnswer['villages'][number], 'prevalence'>[]
}

function presentChain(ctx: DistrictContext, year: number, gathered: GatheredChain, { offices, desa, kecamatan }: Places): Presented {
  const { own, funnels, unused, digest } = countOwn(ctx, year, gathered)
  const byOffice = { kegiatan: Map.groupBy(own.kegiatan, ({ office }) => office), butir: Map.groupBy(own.butir, ({ office }) => office) }
  const byVillage = { celah: Map.groupBy(own.celah, (path) => path.desa), usulan: Map.groupBy(own.usulan, (path) => path.desa) }
  const names = new Map(kecamatan.map(({ kode, nama }) => [kode, nama]))
  const lokus = new Set(gathered.lokus)
  return {
    before: gathered.kept.before,
    after: gathered.kept.after,
    digest,
    unused,
    funnels: funnels.map(presentFunnel),
    offices: [...new Set([...byOffice.kegiatan.keys(), ...byOffice.butir.keys()])].map((id) => ({
      id,
      name: offices.nameOf(id),
      kegiatan: shortFunnel('kegiatan', byOffice.kegiatan.get(id) ?? []),
      butir: shortFunnel('butir', byOffice.butir.get(id) ?? []),
    })),
    villages: desa
      .filter(({ kode }) => byVillage.celah.has(kode) || byVillage.usulan.has(kode))
      .map(({ kode, nama, kecamatan: kec }) => ({
        desa: kode,
        name: nama,
        kecamatan: names.get(kec) ?? kec,
        isLokus: lokus.has(kode),
        celah: shortFunnel('celah', byVillage.celah.get(kode) ?? []),
        usulan: shortFunnel('usulan', byVillage.usulan.get(kode) ?? []),
      })),
    handedIn: handedIn(gathered),
    proposals: countProposals(ctx, gathered),
  }
}

export async function lookAtChain(ctx: DistrictContext, year: number): Promise<ChainAnswer> {
  const gathered = await gatherChain(ctx, year)
  const places = { offices: await gatherOffices(ctx), desa: await readDesa(ctx), kecamatan: await readKecamatan(ctx) }
  const { villages, ...presented } = once(gathered, `answer ${areasKey(ctx)}`, () => presentChain(ctx, year, gathered, places))
  const { of, told: prevalence } = await lookAtPrevalence(ctx, year)
  return {
    year,
    day: dayOf(ctx.now),
    ...presented,
    villages: villages.map((village) => ({ ...village, prevalence: of([village.desa]) })),
    prevalence,
  }
}
