/** Doubles that were joined, each with the way back. */
import { partDoubles, type SideSchema } from '@konvergen/contract/kin.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { aliasesQuery } from '../../app/kin-queries.ts'
import { useMay } from '../../app/may.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { LINKAGE, QUEUE } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'

function useCall(): (side: SideSchema) => string {
  const t = useText()
  return ({ subjek, inisial, desa }) => `${subjek === 'anak' ? `${t(QUEUE.child)} ${inisial ?? ''}`.trim() : t(QUEUE.family)}, ${desa}`
}

export function AliasesCard({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const nameOf = useCall()
  const mayDecide = useMay()('kin.decide', kab)
  const aliases = useQuery(aliasesQuery(kab))
  const part = useMutation({
    mutationFn: (id: string) => call(partDoubles, { params: { kab, id } }),
    onSuccess: () => void forgetDistrict(kab),
  })
  const { data } = aliases
  if (data === undefined || data.length === 0) return null
  return (
    <Card title={t(LINKAGE.joined)}>
      {part.isError && <ProblemNote problem={part.error} />}
      <ul className={styles['runs']}>
        {data.map((alias) => {
          const [a, b] = [nameOf(alias.dari), nameOf(alias.ke)]
          return (
            <li key={alias.id}>
              {t(LINKAGE.joinedLine, { a, b })}
              <p className={styles['small']}>
                {t(LINKAGE.ranBy, { when: say.moment(alias.pada), who: alias.oleh })}
                {alias.alasan !== null && `. ${alias.alasan}`}
                {alias.dipisahPada !== null && `. ${t(LINKAGE.parted, { when: say.day(alias.dipisahPada), who: alias.dipisahOleh ?? '' })}`}
                {alias.dipisahPada === null && alias.pasangan !== null && `. ${t(LINKAGE.byPair)}.`}
              </p>
              {alias.dipisahPada === null && alias.pasangan === null && mayDecide && (
                <Button
                  look="quiet"
                  aria-label={t(LINKAGE.partSays, { a, b })}
                  disabled={part.isPending}
                  onClick={() => part.mutate(alias.id)}
                >
                  {t(LINKAGE.part)}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
