/**
 * The chain of a year as counts: of the district, of each office, of each village of the asker's own; and of whom anything was handed in at each stage.
 */
import type { ChainAnswer, FunnelView } from '@konvergen/contract/chain.ts'
import { countFunnel } from '@konvergen/core/chain/count-funnel.ts'
import { type Path, ROOTS, type Root, type Stage } from '@konvergen/core/chain/follow.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { gatherOffices } from '../plan/door.ts'
import { readDesa, readKecamatan } from '../wilayah/store.ts'
import { type GatheredChain, gatherChain } from './gather-chain.ts'
import { countProposals } from './propose.ts'

function presentFunnel(root: Root, paths: readonly Path[]): FunnelView {
  const { rupiah, stages, ...rest } = countFunnel(root, paths)
  const told = (amount: bigint | null): string | null => (amount === null ? null : String(amount))
  return { ...rest, rupiah: told(rupiah), stages: stages.map((stage) => ({ ...stage, rupiah: told(stage.rupiah) })) }
}

/** Gaps and recommendations are shown of one's own areas only; what offices plan is the district's. */
export function ownPaths(ctx: DistrictContext, { chain }: GatheredChain): GatheredChain['chain'] {
  const own = ({ desa }: Path): boolean => desa !== null && isOwnArea(ctx, desa)
  return { ...chain, celah: chain.celah.filter(own), usulan: chain.usulan.filter(own) }
}

function handedIn({ kept, ground }: GatheredChain): ChainAnswer['handedIn'] {
  const offices = [...new Set(kept.activities.flatMap(({ office }) => office ?? []))]
  const villages = [...new Set(kept.recommendations.map(({ desa }) => desa))]
  const count = (stage: Stage, all: readonly string[], isThere: (one: string) => boolean) => ({
    stage,
    of: all.filter(isThere).length,
    all: all.length,
  })
  return [
    count('rkpd', offices, (one) => ground.isHandedIn('rkpd', one) || ground.isHandedIn('renja', one)),
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

export async function lookAtChain(ctx: DistrictContext, year: number): Promise<ChainAnswer> {
  const offices = await gatherOffices(ctx)
  const gathered = await gatherChain(ctx, year)
  const own = ownPaths(ctx, gathered)
  const byOffice = { kegiatan: Map.groupBy(own.kegiatan, ({ office }) => office), butir: Map.groupBy(own.butir, ({ office }) => office) }
  const byVillage = { celah: Map.groupBy(own.celah, ({ desa }) => desa), usulan: Map.groupBy(own.usulan, ({ desa }) => desa) }
  const kecamatan = new Map((await readKecamatan(ctx)).map(({ kode, nama }) => [kode, nama]))
  const lokus = new Set(gathered.lokus)
  return {
    year,
    before: gathered.kept.before,
    after: gathered.kept.after,
    funnels: ROOTS.map((root) => presentFunnel(root, own[root])),
    offices: [...new Set([...byOffice.kegiatan.keys(), ...byOffice.butir.keys()])].map((id) => ({
      id,
      name: offices.nameOf(id),
      kegiatan: presentFunnel('kegiatan', byOffice.kegiatan.get(id) ?? []),
      butir: presentFunnel('butir', byOffice.butir.get(id) ?? []),
    })),
    villages: (await readDesa(ctx))
      .filter(({ kode }) => byVillage.celah.has(kode) || byVillage.usulan.has(kode))
      .map(({ kode, nama, kecamatan: kec }) => ({
        desa: kode,
        name: nama,
        kecamatan: kecamatan.get(kec) ?? kec,
        isLokus: lokus.has(kode),
        celah: presentFunnel('celah', byVillage.celah.get(kode) ?? []),
        usulan: presentFunnel('usulan', byVillage.usulan.get(kode) ?? []),
      })),
    handedIn: handedIn(gathered),
    proposals: countProposals(gathered),
  }
}
