/** A child of a family, without its name: who, since when and why it belongs here, and whether it still counts. */
import type { readFamilyMembers } from '@konvergen/contract/kin.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { Link } from '@tanstack/react-router'
import { KIN, STANDING } from '../../text/kin.ts'
import { CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { Tag } from '../tags.tsx'
import styles from './kin.module.css'

interface MemberLineProps {
  readonly kab: string
  readonly child: AnswerOf<typeof readFamilyMembers>['anak'][number]
  /** Its page may be opened. */
  readonly isOpen: boolean
}

export function MemberLine({ kab, child: { id, inisial, jk, bulanLahir, tautan, keadaan }, isOpen }: MemberLineProps) {
  const t = useText()
  const say = useSay()
  const months = new Intl.DateTimeFormat(say.language === 'id' ? 'id-ID' : 'en-GB', { month: 'long', year: 'numeric' })
  const born = bulanLahir === null ? null : t(KIN.born, { when: months.format(new Date(`${bulanLahir}-01T00:00`)) })
  const said = [inisial, jk === null ? null : t(CHILDREN[jk]), born].filter((part) => part !== null).join(', ')
  const day = say.day(tautan.mulai)
  return (
    <li>
      {isOpen ? (
        <Link to="/k/$kab/anak/$id" params={{ kab, id }}>
          {said}
        </Link>
      ) : (
        said
      )}{' '}
      {keadaan.keadaan !== 'aktif' && <Tag>{t(STANDING[keadaan.keadaan])}</Tag>}
      <br />
      <span className={styles['small']}>
        {tautan.dasar === 'penautan'
          ? t(KIN.byRun, { day, p: say.probability(tautan.peluang) })
          : t(KIN.byPerson, { day, who: tautan.oleh })}
      </span>
    </li>
  )
}
