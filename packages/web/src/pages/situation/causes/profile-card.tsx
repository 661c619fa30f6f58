/** Each factor among stunted children and among the others of the same area: shares of those of whom it is known, their ratio, and of how many it is not known. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import table from '../../../parts/table.module.css'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { OpenRows } from './open-rows.tsx'
import { RatioMark } from './ratio-mark.tsx'
import { directionOf, sayCause, sayPair, sayRatio, sayShare } from './say-causes.ts'

export function ProfileCard({ causes: { profilAnak } }: { readonly causes: CausesAnswer }) {
  const t = useText()
  const heads = [CAUSES_TEXT.factor, CAUSES_TEXT.inStunted, CAUSES_TEXT.inOthers, CAUSES_TEXT.ratio, CAUSES_TEXT.unknown].map((head) =>
    t(head),
  )
  return (
    <Card title={t(CAUSES_TEXT.profile)} hint={t(CAUSES_TEXT.profileHint)}>
      <PlainTable label={t(CAUSES_TEXT.profile)} heads={heads}>
        {profilAnak.map((profile) => (
          <ProfileRow key={profile.cause} profile={profile} />
        ))}
      </PlainTable>
    </Card>
  )
}

function ProfileRow({ profile: { cause, stunted, others, ratio } }: { readonly profile: CausesAnswer['profilAnak'][number] }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const isKnown = stunted.known + others.known > 0
  return (
    <tr>
      <th scope="row">{sayCause(cause, speech)}</th>
      <td>
        <span className={stunted.known === 0 ? table['quiet'] : table['strong']}>{sayShare(stunted, speech)}</span>
        {stunted.known > 0 && (
          <span className={table['under']}>
            <OpenRows n={stunted.having} opens={{ daftar: 'stunting', sebab: cause }}>
              {sayPair(stunted, speech)}
            </OpenRows>
          </span>
        )}
      </td>
      <td>
        <span className={others.known === 0 ? table['quiet'] : undefined}>{sayShare(others, speech)}</span>
        {others.known > 0 && <span className={table['under']}>{sayPair(others, speech)}</span>}
      </td>
      <td>
        {ratio !== null && <RatioMark ratio={ratio} />}
        <span className={ratio === null ? table['quiet'] : undefined}>{isKnown ? sayRatio(ratio, speech) : t(CAUSES_TEXT.noRatio)}</span>
        {ratio !== null && <span className={table['under']}>{t(CAUSES_TEXT[directionOf(ratio)])}</span>}
      </td>
      <td className={table['number']}>{say.number(stunted.unknown + others.unknown)}</td>
    </tr>
  )
}
