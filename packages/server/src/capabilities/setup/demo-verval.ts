/**
 * Families and verval in the demo district: two invented lists of some families by name, of half-years of which no recap is there (a recap holds all families), children tied to them, and a running round on the later one. Some villages are verified, some have signed, some are
 * in the middle of it, and the village of the demo's village head waits for whoever tries that role. Brought in by the ordinary acts.
 */
import type { SentCheck } from '@konvergen/contract/verval.ts'
import { DEMO_SEED } from '@konvergen/core/setup/demo-district.ts'
import { demoFamilies } from '@konvergen/core/setup/demo-families.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { appendFamilies } from '../sasaran/door.ts'
import { readRecords } from '../sasaran/list-store.ts'
import { beginRound, enterChecks, signVillage, verifyVillage } from '../verval/door.ts'
import { actingInDemo, type DemoPerson } from './demo-accounts.ts'
import { insertDemoLinks } from './demo-links.ts'

const DAY_MS = 86_400_000
const DAYS_LEFT = 12
const SOURCE = 'KRS dengan nama (contoh, sebagian keluarga)'
const BEGUN = 27
/** How families are accompanied, as the list codes it: counselling, help, referral; 8 = not at all; not written. */
const KINDS = ['1', '1, 3', '2', '8', null]
/** Every so many family is found to be something else than there. */
const [GONE, AWAY] = [9, 7]

function findingOf({ family, marks }: { readonly family: string; readonly marks: string }, index: number, id: string): SentCheck {
  if (index % GONE === 5) return { id, keluarga: family, temuan: 'tidak-ditemukan', dasar: null }
  if (index % AWAY === 4) return { id, keluarga: family, temuan: 'pindah', dasar: null }
  return { id, keluarga: family, temuan: 'ada', tanda: marks, dasar: null }
}

/** `people`: those of the demo. `desa`: codes of its villages; the first is the demo village head's own and stays untouched. */
export async function insertDemoVerval(ctx: DistrictContext, people: readonly DemoPerson[], desa: readonly string[]): Promise<void> {
  const actingAs = (role: DemoPerson['role']) => actingInDemo(ctx, people, role)
  const [office, village, secretariat] = [actingAs('opd-kb'), actingAs('desa'), actingAs('admin-kab')]
  const lists = demoFamilies(desa, DEMO_SEED)
  const append = async (rows: typeof lists.now, period: string): Promise<string> => {
    const id = ctx.newId()
    const placed = rows.map((row) => ({ ...row, welfare: null, accompaniment: KINDS[row.row % KINDS.length] ?? null }))
    await appendFamilies(office, { id, source: SOURCE, period }, [placed])
    return id
  }
  await append(lists.before, '2025-S1')
  const daftar = await append(lists.now, '2026-S1')
  await insertDemoLinks(actingAs('dinkes'))
  const tenggat = dayOf(new Date(ctx.now.getTime() + DAYS_LEFT * DAY_MS))
  const { id } = await beginRound(office, { daftar, tenggat })
  const families = Map.groupBy(await readRecords(ctx, daftar), (record) => record.desa)
  for (const [at, kode] of desa.entries()) {
    const own = families.get(kode) ?? []
    // Of the first some are done, have signed, or are in the middle of it; the rest has not begun.
    const stage = at === 0 || at > BEGUN || at % 4 === 3 ? 0 : (at % 3) + 1
    if (stage === 0 || own.length === 0) continue
    const looked = stage === 1 ? own.slice(0, Math.ceil(own.length / 2)) : own
    await enterChecks(village, id, { periksa: looked.map((record, index) => findingOf(record, index, ctx.newId())) })
    if (stage === 1) continue
    await signVillage(village, { kab: ctx.kab, id, desa: kode })
    if (stage === 3) await verifyVillage(secretariat, { kab: ctx.kab, id, desa: kode }, { langkah: 'verifikasi' })
  }
}
