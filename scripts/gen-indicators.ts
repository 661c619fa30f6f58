/**
 * Writes docs/indicators.md from the catalogue that the product ships. `npm run gen` runs it; a test compares the page with the catalogue.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DENOMINATORS, SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'

export const INDICATORS_PAGE = join(import.meta.dirname, '../docs/indicators.md')

const HEAD = `# Indicators

Generated from \`packages/core/src/indicators/packs\` by \`scripts/gen-indicators.ts\`; do not edit.

What the product ships. A district changes definitions from a year on and adds its own (\`K01\`…) on the page Indikator; this page does not know them.
“dari ingatan” = from memory: not checked in its source yet, to be checked by the district before it is relied on.
`

const PARTS = [
  ['E', 'Essential (SE Mendagri 400.5/8476/SJ)'],
  ['S', 'Supply (SE Mendagri 400.5/8476/SJ)'],
  ['P', 'Annex of Perpres 72/2021'],
] as const

const CERTAIN = { terverifikasi: '', ingatan: ' (dari ingatan)', usulan: ' (usulan)', daerah: ' (daerah)' } as const
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function saysOver({ unit, numerator, denominator, denominatorCode, sameAs }: Definition): string {
  if (sameAs !== null) return `as ${sameAs}`
  if (unit !== 'persen') return 'not divided'
  return `${numerator?.id ?? ''} / ${denominator?.id ?? ''}${denominatorCode === null ? '' : ` (${denominatorCode})`}`
}

function row(definition: Definition): string {
  const { code, name, unit, direction, level, frequency, targets, variants, certainty } = definition
  const aims = targets.map(({ year, value, source, certainty: sure }) => `${year}: ${value}, ${source}${CERTAIN[sure]}`).join('; ')
  const readings = variants.map(({ denominator, source }) => `${denominator?.id ?? 'as above'}: ${source}`).join('; ')
  const cells = [
    code,
    `${name.id}${CERTAIN[certainty]}`,
    name.en,
    `${unit}, ${direction}`,
    saysOver(definition),
    `${level}, ${frequency}`,
    aims,
    readings,
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

export function indicatorsPage(): string {
  const parts = PARTS.map(([letter, title]) => {
    const own = SHIPPED.filter(({ code }) => code.startsWith(letter))
    const head = '| code | id | en | unit, better | counts | of, how often | targets | other readings |\n|---|---|---|---|---|---|---|---|'
    return `## ${title}: ${own.length}\n\n${head}\n${own.map(row).join('\n')}\n`
  })
  const numbers = DENOMINATORS.map(({ code, name, unit }) => `| ${code} | ${cell(name.id)} | ${cell(name.en)} | ${unit.id} |`)
  const governed = `## Governed numbers: ${DENOMINATORS.length}\n\n| code | id | en | unit |\n|---|---|---|---|\n${numbers.join('\n')}\n`
  return [HEAD, ...parts, governed].join('\n')
}

if (import.meta.main) writeFileSync(INDICATORS_PAGE, indicatorsPage())
