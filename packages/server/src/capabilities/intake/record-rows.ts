/**
 * The rows of a waiting list as what they are: families with their village, persons with their welfare, things with their area.
 */
import { type PackedFamily, unpackFamily } from '@konvergen/core/intake/families/listed-family.ts'
import { type PackedPerson, unpackPerson } from '@konvergen/core/intake/lists/listed-person.ts'
import { type ListedWelfare, type PackedWelfare, unpackWelfare } from '@konvergen/core/intake/lists/listed-welfare.ts'
import { type FamilyMarks, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import type { FamilyRows, PersonRow, PersonRows, PlacedFamilyRow } from '../sasaran/door.ts'
import { readBlocks } from './list-store.ts'
import type { OfficeRecord } from './records-store.ts'
import type { StoredRecords } from './tables.ts'

type Areas = readonly (string | null)[]
export type PackedThing = readonly [row: number, place: number, values: OfficeRecord['content']]

async function opened<Row>(ctx: DistrictContext, stored: StoredRecords): Promise<Iterable<readonly Row[]>> {
  const blocks = await readBlocks<Row>(ctx, stored.id)
  if (stored.row_count > 0 && blocks[Symbol.iterator]().next().done === true) throw new Problem('berkas-dimusnahkan')
  return blocks
}

/** Block by block, so that a list's persons never stand in memory whole. Rows without a village are left out. */
export async function familyRows(ctx: DistrictContext, stored: StoredRecords, areas: Areas): Promise<FamilyRows> {
  const known = new Map<string, FamilyMarks>()
  const marksOf = (text: string): FamilyMarks => {
    const marks = known.get(text) ?? marksOfText(text)
    known.set(text, marks)
    return marks
  }
  const blocks = await opened<PackedFamily>(ctx, stored)
  function* each(): Generator<readonly PlacedFamilyRow[]> {
    for (const block of blocks) {
      yield block.flatMap((packed) => {
        const { row, place, person, marks, welfare, accompaniment } = unpackFamily(packed)
        const desa = areas[place] ?? null
        return desa === null ? [] : [{ row, desa, person, marks: marksOf(marks), welfare, accompaniment }]
      })
    }
  }
  return { [Symbol.iterator]: each }
}

/** All persons: whose family is known, their village does not say. */
export async function welfareRows(ctx: DistrictContext, stored: StoredRecords): Promise<Iterable<ListedWelfare>> {
  const blocks = await opened<PackedWelfare>(ctx, stored)
  function* each(): Generator<ListedWelfare> {
    for (const block of blocks) for (const packed of block) yield unpackWelfare(packed)
  }
  return { [Symbol.iterator]: each }
}

/** The same of lists that say who the persons are. */
export async function personRows(ctx: DistrictContext, stored: StoredRecords): Promise<PersonRows> {
  const blocks = await opened<PackedPerson>(ctx, stored)
  function* each(): Generator<PersonRow> {
    for (const block of blocks) {
      for (const packed of block) {
        const { place: _, ...person } = unpackPerson(packed)
        yield person
      }
    }
  }
  return { [Symbol.iterator]: each }
}

/** Block by block; empty cells are left out. */
export async function thingRows(ctx: DistrictContext, stored: StoredRecords, areas: Areas): Promise<Iterable<readonly OfficeRecord[]>> {
  const blocks = await opened<PackedThing>(ctx, stored)
  function* each(): Generator<readonly OfficeRecord[]> {
    for (const block of blocks) {
      yield block.map(([row, place, values]) => ({
        row,
        area: areas[place] ?? null,
        content: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
      }))
    }
  }
  return { [Symbol.iterator]: each }
}
