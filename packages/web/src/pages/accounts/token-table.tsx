/** The tokens that count, each with the way to revoke it. */
import type { listTokens } from '@konvergen/contract/accounts.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { Button } from '../../parts/button.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface TokenTableProps {
  readonly tokens: AnswerOf<typeof listTokens>
  readonly isBusy: boolean
  readonly onRevoke: (id: string) => void
}

export function TokenTable({ tokens, isBusy, onRevoke }: TokenTableProps) {
  const t = useText()
  const say = useSay()
  return (
    <PlainTable label={t(ACCOUNT.tokens)} heads={[ACCOUNT.tokenName, ACCOUNT.made2, ACCOUNT.ends, ACCOUNT.act].map((head) => t(head))}>
      {tokens.map(({ id, nama, createdAt, endsAt }) => (
        <tr key={id}>
          <th scope="row">{nama}</th>
          <td>{say.day(createdAt)}</td>
          <td>{say.day(endsAt)}</td>
          <td>
            <Button look="quiet" disabled={isBusy} aria-label={t(ACCOUNT.revokeOf, { nama })} onClick={() => onRevoke(id)}>
              {t(ACCOUNT.revoke)}
            </Button>
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
