/** The family that a child belongs to: where it lives, since when, why, and whether its wife is the child's mother. */
import type { MemberSchema } from '@konvergen/contract/kin.ts'
import { KIN } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'

function useWhere(): (member: MemberSchema) => string {
  const t = useText()
  return ({ desa }) => (desa === null ? t(KIN.elsewhere) : t(KIN.lives, { desa }))
}

export function Held({ member }: { member: MemberSchema }) {
  const t = useText()
  const say = useSay()
  const where = useWhere()
  const day = say.day(member.mulai)
  const why =
    member.dasar === 'penautan' ? t(KIN.byRun, { day, p: say.probability(member.peluang) }) : t(KIN.byPerson, { day, who: member.oleh })
  const mother = member.ibu === null ? null : t(member.ibu ? KIN.mother : KIN.notMother)
  return (
    <p>
      <strong>{where(member)}</strong>
      <br />
      <span className={styles['small']}>{[why, mother].filter((part) => part !== null).join(' · ')}</span>
    </p>
  )
}

/** The families before, the latest first. */
export function PastFamilies({ members }: { members: readonly MemberSchema[] }) {
  const t = useText()
  const say = useSay()
  const where = useWhere()
  if (members.length === 0) return null
  return (
    <>
      <h3>{t(KIN.before)}</h3>
      <ul className={`${styles['lines']} ${styles['small']}`}>
        {members.map((member) => (
          <li key={member.id}>
            {t(KIN.until, { where: where(member), from: say.day(member.mulai), to: say.day(member.sampai ?? member.mulai) })}
          </li>
        ))}
      </ul>
    </>
  )
}
