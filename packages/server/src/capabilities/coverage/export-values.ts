/**
 * What offices reported of a period as DHIS2 `dataValueSets`, org units by Kemendagri's codes: numerators and denominators as they were reported, never a
 * percentage. What does not apply and what was not reported are left out: the format has no word for either.
 */
import { writeAdx } from '@konvergen/sources/dhis2/adx.ts'
import { writeCsv } from '@konvergen/sources/dhis2/csv.ts'
import { writeJson } from '@konvergen/sources/dhis2/json.ts'
import { exchangePeriod } from '@konvergen/sources/office-sheet/pivot-values.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { gatherYear, requirePeriod } from './gather-year.ts'
import { readReported } from './store.ts'

type DataValue = Parameters<typeof writeJson>[0][number]

export type ExchangeForm = 'json' | 'csv' | 'adx'

const MEDIA: Readonly<Record<ExchangeForm, readonly [type: string, ending: string]>> = {
  json: ['application/json; charset=utf-8', 'json'],
  csv: ['text/csv; charset=utf-8', 'csv'],
  adx: ['application/xml; charset=utf-8', 'xml'],
}

/** A district's own code of an indicator in the other system, if it has one, else ours. */
async function dataValues(ctx: DistrictContext, text: string): Promise<DataValue[]> {
  const period = requirePeriod(text)
  const { definitions } = await gatherYear(ctx, period.year)
  const known = new Map(definitions.map((definition) => [definition.code, definition]))
  const values = await readReported(ctx, [period.text])
  return values
    .filter(({ area }) => isOwnArea(ctx, area))
    .map(({ code, part, area, value }) => {
      const definition = known.get(code)
      const share = part === 'penyebut' ? 'den' : 'num'
      return {
        element: definition?.externalCode ?? code,
        period: exchangePeriod(period.text),
        orgUnit: area,
        part: definition?.unit === 'persen' ? share : 'value',
        value,
        comment: null,
      }
    })
}

export async function exportValues(ctx: DistrictContext, text: string, form: ExchangeForm) {
  const values = await dataValues(ctx, text)
  const written = { json: writeJson, csv: writeCsv, adx: (all: readonly DataValue[]) => writeAdx(all, ctx.now.toISOString()) }
  const [mediaType, ending] = MEDIA[form]
  return { name: `dataValueSets-${ctx.kab}-${text}.${ending}`, bytes: written[form](values), mediaType }
}
