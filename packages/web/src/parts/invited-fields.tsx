/** Which offices and people are invited. */
import type { AddresseeSchema } from '@konvergen/contract/tasks.ts'
import { useQuery } from '@tanstack/react-query'
import { addresseesQuery } from '../app/task-queries.ts'
import { MEETINGS } from '../text/meetings.ts'
import { useText } from '../text/text.ts'
import styles from './invited-fields.module.css'
import { sayAddressee } from './task-words.ts'

interface InvitedFieldsProps {
  readonly kab: string
  readonly invited: readonly AddresseeSchema[]
  readonly onChange: (invited: AddresseeSchema[]) => void
}

/** Villages are many: kecamatan, offices and people are offered. */
function isOffered({ kind, code }: AddresseeSchema): boolean {
  return kind !== 'wilayah' || code.length <= '00.00.00'.length
}

export function InvitedFields({ kab, invited, onChange }: InvitedFieldsProps) {
  const t = useText()
  const options = (useQuery(addresseesQuery(kab)).data ?? []).filter(isOffered)
  const isInvited = (one: AddresseeSchema) => invited.some(({ kind, code }) => kind === one.kind && code === one.code)
  const toggle = ({ kind, code }: AddresseeSchema, isIn: boolean) => {
    const rest = invited.filter((one) => one.kind !== kind || one.code !== code)
    onChange(isIn ? [...rest, { kind, code }] : rest)
  }
  return (
    <fieldset className={styles['invited']}>
      <legend>{t(MEETINGS.invite)}</legend>
      <p className={styles['hint']}>{t(MEETINGS.inviteHint)}</p>
      <ul>
        {options.map((one) => (
          <li key={`${one.kind} ${one.code}`}>
            <label>
              <input type="checkbox" checked={isInvited(one)} onChange={({ target }) => toggle(one, target.checked)} />
              {one.kind === 'wilayah' ? `Kecamatan ${one.nama}` : sayAddressee(one, t)}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
