/** Which year, what to begin with, and the figures to take away. */
import type { ChainAnswer } from '@konvergen/contract/chain.ts'
import { downloadChainDocx, downloadChainPdf } from '@konvergen/contract/chain-papers.ts'
import { downloadSpending } from '@konvergen/contract/spending.ts'
import { ROOTS, type Root } from '@konvergen/core/chain/follow.ts'
import { addressOf } from '../../app/call.ts'
import type { ChainChange } from '../../app/chain-search.ts'
import { useMe } from '../../app/me.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'

/** Agreements first: they are what the assembly asks for. */
const SHOWN: readonly Root[] = ['butir', ...ROOTS.filter((root) => root !== 'butir')]

interface ChainToolsProps {
  readonly kab: string
  readonly chain: ChainAnswer
  readonly root: Root
  readonly onChange: (change: ChainChange) => void
}

export function ChainTools({ kab, chain, root, onChange }: ChainToolsProps) {
  const t = useText()
  const say = useSay()
  const query = { tahun: chain.year, bahasa: say.language }
  return (
    <div className={`${styles['tools']} tanpa-cetak`}>
      <YearField year={chain.year} onYear={(tahun) => onChange({ tahun })} />
      <Segmented
        label={t(CHAIN.begin)}
        value={root}
        options={SHOWN.map((value) => ({ value, label: t(CHAIN[value]) }))}
        onChange={(akar) => onChange({ akar })}
      />
      <ButtonLink href={addressOf(downloadSpending, { kab }, query)}>{t(CHAIN.xlsx)}</ButtonLink>
      <ButtonLink href={addressOf(downloadChainPdf, { kab }, query)}>{t(CHAIN.pdf)}</ButtonLink>
      <ButtonLink href={addressOf(downloadChainDocx, { kab }, query)}>{t(CHAIN.docx)}</ButtonLink>
    </div>
  )
}

export function YearField({ year, onYear }: { readonly year: number; readonly onYear: (year: number) => void }) {
  const t = useText()
  const now = Number(useMe().today.slice(0, 4))
  const years = [...new Set([year, now - 1, now, now + 1])].toSorted((a, b) => b - a)
  return (
    <SelectField label={t(CHAIN.year)} value={year} onChange={({ target }) => onYear(Number(target.value))}>
      {years.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </SelectField>
  )
}
