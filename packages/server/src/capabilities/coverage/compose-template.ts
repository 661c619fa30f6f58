/**
 * The template of an office for a period: what its form asks, as a sheet that can be filled in without the program.
 */
import type { FormAnswer } from '@konvergen/contract/coverage.ts'
import { denominatorOf } from '@konvergen/core/indicators/catalogue.ts'
import type { Level } from '@konvergen/core/indicators/indicator.ts'
import { LEVELS } from '@konvergen/core/indicators/indicator.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { Template, TemplateColumn, TemplateSheet } from '@konvergen/papers/coverage/write-template.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lookAtForm } from './look-at-form.ts'

type Numbers = ReadonlyMap<string, number | null>

function valuesOf(values: FormAnswer['nilai'], code: string, part: string): Numbers {
  return new Map(values.filter((each) => each.kode === code && each.bagian === part).map(({ wilayah, nilai }) => [wilayah, nilai]))
}

function baseOf({ sasaran }: FormAnswer, code: string, part: string): TemplateColumn['base'] {
  const below = sasaran.filter(({ hal }) => hal === code)
  const number = denominatorOf(below[0]?.kode ?? '')
  if (part !== 'nilai' || number === undefined) return null
  return { name: number.name.id, byArea: new Map(below.map(({ wilayah, nilai }) => [wilayah, nilai])) }
}

function sheetOf(form: FormAnswer, level: Level): TemplateSheet[] {
  const things = form.hal.filter((thing) => thing.level === level)
  if (things.length === 0) return []
  const kecamatan = new Map(form.wilayah.filter(({ tingkat }) => tingkat === 'kec').map(({ kode, nama }) => [kode, nama]))
  return [
    {
      level,
      areas: form.wilayah
        .filter(({ tingkat }) => tingkat === level)
        .map((area) => ({ kode: area.kode, nama: area.nama, kecamatan: kecamatan.get(area.kecamatan ?? '') ?? '' })),
      columns: things.map(({ code, part, name, unit }) => ({
        code,
        part,
        name: name.id,
        unit,
        base: baseOf(form, code, part),
        now: valuesOf(form.nilai, code, part),
        before: valuesOf(form.lalu.nilai, code, part),
      })),
    },
  ]
}

export async function composeTemplate(ctx: DistrictContext, period: string, office: string | null): Promise<Template> {
  const form = await lookAtForm(ctx, period, office)
  return {
    owner: { kab: ctx.kab, period, office },
    office: form.lembaga.nama ?? 'Sekretariat TPPS',
    periodName: sayPeriod(period, 'id'),
    periodBefore: sayPeriod(form.lalu.periode, 'id'),
    sheets: LEVELS.flatMap((level) => sheetOf(form, level)),
  }
}
