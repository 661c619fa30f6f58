/** What the list of indicators is narrowed by, and the list as a file. */
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { Button } from '../../parts/button.tsx'
import { sayGroup } from '../../parts/coverage/say-coverage.ts'
import { saveAs, toCsv } from '../../parts/csv.ts'
import { SelectField, TextField } from '../../parts/field.tsx'
import { CATALOGUE, CERTAINTY_NAMES, FREQUENCY_NAMES, UNIT_NAMES } from '../../text/catalogue.ts'
import { type Speak, useText } from '../../text/text.ts'
import { type CatalogueFilter, KINDS, NOBODY, targetsIn } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'

interface CatalogueFiltersProps {
  readonly kab: string
  readonly catalogue: CatalogueAnswer
  readonly shown: readonly DefinitionSchema[]
  readonly filter: CatalogueFilter
  readonly onChange: (filter: CatalogueFilter) => void
}

/** One row for each target, so that no two are thrown together. */
function csvOf({ tahun, pengampu, lembaga }: CatalogueAnswer, shown: readonly DefinitionSchema[], t: Speak): string {
  const head = [
    CATALOGUE.code,
    CATALOGUE.name,
    CATALOGUE.unit,
    CATALOGUE.numerator,
    CATALOGUE.denominator,
    CATALOGUE.governed,
    CATALOGUE.frequency,
    CATALOGUE.ownerOf,
    CATALOGUE.year,
    CATALOGUE.value,
    CATALOGUE.source,
    CATALOGUE.sure,
  ]
  const rows = shown.flatMap((each) => {
    const { code, name, unit, numerator, denominator, denominatorCode, frequency } = each
    const owner = pengampu[each.sameAs ?? code]
    const own = [
      code,
      t(name),
      t(UNIT_NAMES[unit]),
      numerator === null ? null : t(numerator),
      denominator === null ? null : t(denominator),
      denominatorCode,
      t(FREQUENCY_NAMES[frequency]),
      owner === undefined ? null : (lembaga[owner] ?? null),
    ]
    const targets = targetsIn(each, tahun)
    if (targets.length === 0) return [[...own, null, null, null, null]]
    return targets.map(({ year, value, source, certainty }) => [...own, year, value, source, t(CERTAINTY_NAMES[certainty])])
  })
  return toCsv(
    head.map((each) => t(each)),
    rows,
  )
}

export function CatalogueFilters({ kab, catalogue, shown, filter, onChange }: CatalogueFiltersProps) {
  const t = useText()
  const { indikator, lembaga, tahun } = catalogue
  const groups = [...new Set(indikator.map(({ group }) => group))]
  const choice = (
    label: string,
    field: 'kind' | 'group' | 'owner',
    all: string,
    options: readonly (readonly [value: string, says: string])[],
  ) => (
    <SelectField label={label} value={filter[field]} onChange={(event) => onChange({ ...filter, [field]: event.target.value })}>
      <option value="">{all}</option>
      {options.map(([value, says]) => (
        <option key={value} value={value}>
          {says}
        </option>
      ))}
    </SelectField>
  )
  return (
    <search className={`${styles['filters']} tanpa-cetak`}>
      <TextField
        label={t(CATALOGUE.find)}
        type="search"
        value={filter.find}
        onChange={(event) => onChange({ ...filter, find: event.target.value })}
      />
      {choice(
        t(CATALOGUE.kind),
        'kind',
        t(CATALOGUE.allKinds),
        KINDS.map((kind) => [kind, t(CATALOGUE[kind])]),
      )}
      {choice(
        t(CATALOGUE.group),
        'group',
        t(CATALOGUE.allGroups),
        groups.map((group) => [group, sayGroup(group, { t })]),
      )}
      {choice(t(CATALOGUE.ownerOf), 'owner', t(CATALOGUE.allOwners), [[NOBODY, t(CATALOGUE.noOwner)], ...Object.entries(lembaga)])}
      <Button onClick={() => saveAs(`indikator-${kab}-${tahun}.csv`, 'text/csv;charset=utf-8', csvOf(catalogue, shown, t))}>
        {t(CATALOGUE.csv)}
      </Button>
    </search>
  )
}
