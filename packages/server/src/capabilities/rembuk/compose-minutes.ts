/**
 * The minutes as one value, as they stand now.
 */
import { signersOf } from '@konvergen/core/rembuk/closing.ts'
import type { Minutes, MinutesClause } from '@konvergen/core/rembuk/minutes.ts'
import { checkPreparation } from '@konvergen/core/rembuk/preparation.ts'
import { countSectors } from '@konvergen/core/rembuk/sectors.ts'
import { sheetCode } from '@konvergen/core/rembuk/sheet-code.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { listShownPictures } from '../documents/door.ts'
import { lookAtLetterhead, reportLokus } from '../lokus/door.ts'
import type { GatheredRembuk } from './gather-rembuk.ts'
import { type Owners, readOwners } from './owners.ts'
import { readDifferences } from './read-differences.ts'
import { preparationOf } from './read-preparation.ts'
import { readTargets } from './read-targets.ts'
import { readOfficesAttending } from './store.ts'

function clausesOf({ clauses, objections }: GatheredRembuk, { nameOf }: Owners): MinutesClause[] {
  return clauses.map(({ latest, outcome }, at) => ({
    ...latest.content,
    no: at + 1,
    owners: latest.content.owners.map(nameOf),
    outcome,
    objections: objections.filter(({ clause_id }) => clause_id === latest.clause_id).map(({ office, body }) => ({ office, body })),
  }))
}

async function lokusOf(ctx: DistrictContext, year: number, area: string): Promise<Minutes['lokus']> {
  const decided = await reportLokus(ctx, year)
  if (decided === null) return null
  const own = decided.villages.filter(({ kode }) => kode.startsWith(area))
  return {
    year: decided.year,
    rows: own.map(({ kode, nama, kecamatan, status, basis }) => ({
      code: kode,
      name: nama,
      kecamatan,
      status,
      basis: basis?.text ?? null,
    })),
  }
}

interface With {
  /** null = posts alone. */
  readonly signers: Minutes['signers'] | null
  readonly quote: QuoteChain
}

/** A follow-up says how far the agreements of the rembuk before it went. */
export async function composeMinutes(ctx: DistrictContext, gathered: GatheredRembuk, { signers, quote }: With): Promise<Minutes> {
  const { rembuk, clauses } = gathered
  const owners = await readOwners(ctx)
  const { facts, analysis, first } = await preparationOf(ctx, rembuk)
  const differences = first === null ? [] : await readDifferences(ctx, first.id, clauses)
  const photos = await listShownPictures(ctx, { thing: 'rapat', id: rembuk.meeting_id })
  return {
    letterhead: (await lookAtLetterhead(ctx)).baris,
    district: owners.nameOf(ctx.kab),
    level: rembuk.level,
    area: owners.nameOf(rembuk.area),
    year: rembuk.year,
    title: rembuk.title,
    place: rembuk.place,
    day: rembuk.day,
    clock: rembuk.clock,
    zone: rembuk.zone,
    duration: rembuk.minutes,
    agenda: rembuk.agenda,
    preconditions: checkPreparation(facts).map(({ what, state }) => ({ what, state })),
    analysis: analysis === null ? null : { year: analysis.tahun, version: analysis.versi, digest: analysis.sidik },
    attended: rembuk.attended,
    sectors: countSectors(await readOfficesAttending(ctx, rembuk.meeting_id), owners.officeNames),
    clauses: clausesOf(gathered, owners),
    lokus: await lokusOf(ctx, rembuk.year, rembuk.area),
    targets: await readTargets(ctx, rembuk),
    follows:
      first === null
        ? null
        : {
            title: first.title,
            day: first.day,
            differences: differences.map(({ what, body, fields }) => ({ what, body, fields })),
            chain: await quote(ctx, first.year, { of: 'rembuk', rembuk: first.id }),
          },
    ...(photos.length === 0 ? {} : { photos }),
    signers: signers ?? signersOf(rembuk.level).map((post) => ({ post, name: null })),
    code: sheetCode(rembuk.id),
  }
}
