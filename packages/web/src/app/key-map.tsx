/** The keys that work on every page of the office, and the switch that silences those of letters. */
import { GUIDE } from '../text/guide.ts'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { ACCOUNT_KEYS, GO_KEYS, HOME_KEYS, placeOfKeys } from './go-keys.ts'
import styles from './help-drawer.module.css'
import { useMay } from './may.ts'
import { opens, PLACES } from './places.ts'
import { setSingleKeys, usePreferences } from './preferences.ts'

function Line({ keys, says }: { keys: readonly string[]; says: string }) {
  return (
    <div>
      <dt>
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && ' '}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{says}</dd>
    </div>
  )
}

export function KeyMap({ kab }: { kab: string | undefined }) {
  const t = useText()
  const may = useMay()
  const { singleKeys } = usePreferences()
  const open = [...GO_KEYS.keys()].flatMap((letters) => {
    const place = placeOfKeys(letters)
    return place !== undefined && kab !== undefined && opens(may, place, kab) ? [{ letters, place }] : []
  })
  return (
    <section>
      <h3>{t(GUIDE.keys)}</h3>
      <p className={styles['hint']}>{t(GUIDE.keysHint)}</p>
      <dl className={styles['keys']}>
        <Line keys={['/']} says={t(GUIDE.keyFind)} />
        <Line keys={['?']} says={t(GUIDE.keyHelp)} />
        <Line keys={['Tab']} says={t(GUIDE.keyTab)} />
        <Line keys={['Esc']} says={t(GUIDE.keyEscape)} />
        <Line keys={['g', ...HOME_KEYS.split('')]} says={t(GUIDE.keyGo, { page: t(SHELL.home) })} />
        {open.map(({ letters, place }) => (
          <Line key={letters} keys={['g', ...letters.split('')]} says={t(GUIDE.keyGo, { page: t(PLACES[place].name) })} />
        ))}
        <Line keys={['g', ...ACCOUNT_KEYS.split('')]} says={t(GUIDE.keyGo, { page: t(SHELL.account) })} />
      </dl>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={singleKeys === 'hidup'}
          onChange={(event) => setSingleKeys(event.target.checked ? 'hidup' : 'mati')}
        />
        {t(GUIDE.single)}
      </label>
    </section>
  )
}
