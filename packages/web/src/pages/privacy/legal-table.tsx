/** The kinds of lists with names, each with why it may be held. */
import { Button } from '../../parts/button.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Tag } from '../../parts/tags.tsx'
import { INTAKE } from '../../text/intake.ts'
import { RECORDS } from '../../text/records.ts'
import { useText } from '../../text/text.ts'
import type { Basis, Kind } from './change-basis.tsx'

interface LegalTableProps {
  readonly bases: readonly Basis[]
  /** null: the role may not. */
  readonly onChange: ((basis: Basis) => void) | null
}

export function LegalTable({ bases, onChange }: LegalTableProps) {
  const t = useText()
  const heads = [t(INTAKE.kind), t(RECORDS.legal), ...(onChange === null ? [] : [t(RECORDS.change)])]
  return (
    <PlainTable label={t(RECORDS.legalList)} heads={heads}>
      {bases.map((basis) => (
        <tr key={basis.kind}>
          <th scope="row">{t(INTAKE[basis.kind as Kind])}</th>
          <td>
            {t(basis)} {basis.proposal && <Tag tone="caution">{t(RECORDS.proposal)}</Tag>}
          </td>
          {onChange !== null && (
            <td>
              <Button onClick={() => onChange(basis)}>{t(RECORDS.change)}</Button>
            </td>
          )}
        </tr>
      ))}
    </PlainTable>
  )
}
