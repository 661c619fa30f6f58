/**
 * The rows behind the causes: children by initials, families by name with a trace, of one's own areas and fifty at a time.
 */
import type { listCauseChildren, listCauseFamilies } from '@konvergen/contract/causes.ts'
import type { AnswerOf, BodyOf, QueryOf } from '@konvergen/contract/route.ts'
import { rulesThatHold } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import { atRiskOnly } from '@konvergen/core/situation/causes/risk-profile.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { initialsOf, openPersons } from '../measurement/door.ts'
import { namesOfFamily, openFamilies } from '../sasaran/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { findCauseArea } from './cause-area.ts'
import { listCauses, listOfFamilies, readFamilySource } from './causes-store.ts'
import { CHILD_LIMITS, timeLookedAt } from './gather-causes.ts'
import { isListed, isSought } from './match-causes.ts'

const PER_PAGE = 50

/** Of the asker's areas, one by one. */
export async function childrenAndFamilies(ctx: DistrictContext) {
  const time = await timeLookedAt(ctx)
  const { origin } = await readFamilySource(ctx)
  return {
    children: time === null ? [] : await listCauses(ctx, { area: ctx.kab, time, limits: CHILD_LIMITS }),
    families: await listOfFamilies(ctx, { area: ctx.kab, origin }),
  }
}

function pageOf<Row>(rows: readonly Row[], page = 1): readonly Row[] {
  return rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)
}

async function villageNames(ctx: DistrictContext): Promise<ReadonlyMap<string, string>> {
  return new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
}

type ChildQuery = QueryOf<typeof listCauseChildren>

/** Those with the most rules first. */
export async function listChildrenOfCauses(ctx: DistrictContext, query: ChildQuery): Promise<AnswerOf<typeof listCauseChildren>> {
  const { kode: area } = await findCauseArea(ctx, query.wilayah)
  const time = await timeLookedAt(ctx)
  const all = time === null ? [] : await listCauses(ctx, { area, time, limits: CHILD_LIMITS })
  const listed = all
    .filter((child) => isListed(child, query))
    .map((child) => ({ ...child, aturan: rulesThatHold(child) }))
    .toSorted((a, b) => b.aturan.length - a.aturan.length)
  const shown = pageOf(listed, query.halaman)
  const persons = await openPersons(
    ctx,
    shown.map(({ id }) => id),
  )
  const names = await villageNames(ctx)
  return {
    total: listed.length,
    perHalaman: PER_PAGE,
    anak: shown.map(({ id, desa, aturan }) => ({
      id,
      inisial: initialsOf(persons.get(id)),
      desa,
      namaDesa: names.get(desa) ?? desa,
      aturan: [...aturan],
    })),
  }
}

type FamilyQuery = BodyOf<typeof listCauseFamilies>

export async function listFamiliesOfCauses(ctx: DistrictContext, query: FamilyQuery): Promise<AnswerOf<typeof listCauseFamilies>> {
  const { halaman = 1 } = query
  const { kode: area } = await findCauseArea(ctx, query.wilayah)
  const { origin, hasBefore } = await readFamilySource(ctx)
  const all = atRiskOnly(await listOfFamilies(ctx, { area, origin }))
  const listed = all.filter((family) => isSought(family, query, hasBefore))
  const shown = pageOf(listed, halaman)
  const people = await openFamilies(
    ctx,
    shown.map(({ family }) => family),
  )
  const names = await villageNames(ctx)
  writeTrail(ctx, { kab: ctx.kab, act: 'sasaran.listed', subject: area, detail: { halaman, keluarga: shown.length } })
  return {
    total: listed.length,
    perHalaman: PER_PAGE,
    keluarga: shown.map(({ family, desa, marks }) => ({
      id: family,
      desa,
      namaDesa: names.get(desa) ?? desa,
      tanda: marks,
      ...namesOfFamily(people.get(family)),
    })),
  }
}
