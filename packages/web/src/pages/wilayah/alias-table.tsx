/** Confirmed other names, each with the way to withdraw it. */
import type { Alias } from '@konvergen/contract/wilayah.ts'
import { Button } from '../../parts/button.tsx'
import table from '../../parts/table.module.css'
import { PREVIEW } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WILAYAH } from '../../text/wilayah.ts'

interface AliasTableProps {
  readonly aliases: readonly Alias[]
  readonly isBusy: boolean
  /** null: the role may only read. */
  readonly onWithdraw: ((alias: Alias) => void) | null
}

export function AliasTable({ aliases, isBusy, onWithdraw }: AliasTableProps) {
  const t = useText()
  const say = useSay()
  return (
    <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(WILAYAH.aliases)}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{t(WILAYAH.alias)}</th>
            <th scope="col">{t(WILAYAH.village)}</th>
            <th scope="col">{t(WILAYAH.since)}</th>
            {onWithdraw !== null && (
              <th scope="col">
                <span className="hanya-pembaca">{t(PREVIEW.act)}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {aliases.map((alias) => (
            <tr key={alias.nama}>
              <th scope="row">{alias.nama}</th>
              <td>
                {alias.desa} ({alias.kode})
              </td>
              <td>{say.day(alias.confirmedAt)}</td>
              {onWithdraw !== null && (
                <td>
                  <Button
                    look="quiet"
                    disabled={isBusy}
                    aria-label={`${t(WILAYAH.withdraw)} ${alias.nama}`}
                    onClick={() => onWithdraw(alias)}
                  >
                    {t(WILAYAH.withdraw)}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
