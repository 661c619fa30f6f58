/**
 * A list of children with their names, for those who go to the families: asked for a purpose, marked with who took it, kept in the trail with its
 * filters and its number of rows.
 */
import type * as contract from '@konvergen/contract/child-identity.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import { classify } from '@konvergen/core/growth/permenkes-classes.ts'
import { sayVerdict } from '@konvergen/core/growth/say-growth.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { openPersons } from './person.ts'
import { presentScores } from './present-scores.ts'
import { listMeasured } from './store.ts'

/** A posyandu, a puskesmas, a kecamatan: whoever needs more than this does not visit families. */
const MOST_ROWS = 20_000

export interface NamedList {
  /** The line that every page of the list bears. */
  readonly mark: { readonly by: string; readonly at: string; readonly purpose: string }
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export async function exportChildren(ctx: DistrictContext, asked: BodyOf<typeof contract.exportChildren>): Promise<NamedList> {
  const { tujuan, bahasa = 'id', ...filter } = asked
  const listed = await listMeasured(ctx, { ...filter, limit: MOST_ROWS, offset: 0 })
  const total = listed[0]?.total ?? 0
  if (total > MOST_ROWS) {
    throw new Problem('nilai-tidak-sah', {
      sebab: `Ada ${total} anak; pilih desa, posyandu atau masalah sehingga paling banyak ${MOST_ROWS}.`,
      reason: `There are ${total} children; choose a village, posyandu or concern so that there are ${MOST_ROWS} at most.`,
    })
  }
  const persons = await openPersons(
    ctx,
    listed.map(({ id }) => id),
  )
  const desa = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const { desa: kode = null, posyandu = null, masalah = null } = filter
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'measurement.export-names',
    subject: kode ?? ctx.kab,
    detail: { tujuan, rows: listed.length, posyandu, masalah },
  })
  return {
    mark: {
      by: (await namesOf(ctx.db, [ctx.actor.id])).get(ctx.actor.id) ?? ctx.actor.id,
      at: ctx.now.toISOString(),
      purpose: sayPurpose(tujuan, bahasa),
    },
    rows: listed.map((child) => {
      const person = persons.get(child.id)
      const scores = presentScores(child)
      const classOf = (index: 'wei' | 'len' | 'wfl') => {
        const verdict = classify(index, scores[index])
        return verdict === null ? null : sayVerdict(verdict, bahasa)
      }
      return [
        person?.nama ?? null,
        person?.nik ?? null,
        child.sex,
        child.birth,
        person?.ibu ?? null,
        person?.ayah ?? null,
        person?.alamat ?? null,
        [person?.rt, person?.rw].filter((part) => part !== null && part !== undefined).join('/'),
        desa.get(child.desa_kode) ?? child.desa_kode,
        child.posyandu,
        child.day,
        child.weight,
        child.lenhei,
        classOf('len'),
        classOf('wfl'),
        classOf('wei'),
      ]
    }),
  }
}
