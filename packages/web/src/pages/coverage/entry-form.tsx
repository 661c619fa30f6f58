/** Brings the form of an office and the definitions it is asked under; what is typed belongs to one person, period and office. */
import type { Period } from '@konvergen/core/indicators/period.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { catalogueQuery, formQuery } from '../../app/coverage-queries.ts'
import { useMe } from '../../app/me.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { sheetsOf } from './arrange-form.ts'
import { EntryView } from './entry-view.tsx'
import { draftName } from './keep-draft.ts'
import { NothingAsked } from './nothing-asked.tsx'

interface EntryFormProps {
  readonly kab: string
  readonly period: Period
  readonly lembaga: string | null
}

export function EntryForm({ kab, period, lembaga }: EntryFormProps) {
  const { account } = useMe()
  const form = useQuery(formQuery(kab, period.text, lembaga ?? undefined))
  const catalogue = useQuery(catalogueQuery(kab, period.year))
  const [one, other] = [form.data, catalogue.data]
  const sheets = useMemo(() => (one === undefined || other === undefined ? null : sheetsOf(one, other)), [one, other])
  const problem = one === undefined ? (form.error ?? catalogue.error) : catalogue.data === undefined ? catalogue.error : null
  if (problem !== null) return <ProblemNote problem={problem} retry={() => void form.refetch()} />
  if (one === undefined || sheets === null) return <Skeleton heights={[32, 40, 420]} />
  const [first, ...rest] = sheets
  if (first === undefined) return <NothingAsked />
  const name = draftName(account?.id ?? 'contoh', kab, period.text, lembaga)
  return <EntryView key={name} kab={kab} form={one} sheets={[first, ...rest]} name={name} />
}
