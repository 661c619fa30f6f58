/** Language and appearance: two plain choices, kept in this browser. */
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { LANGUAGES, setLanguage, setTheme, THEMES, usePreferences } from './preferences.ts'
import styles from './shell.module.css'

export function PreferenceSwitches() {
  const t = useText()
  const { language, theme } = usePreferences()
  return (
    <div className={styles['switches']}>
      <fieldset className={styles['languages']}>
        <legend className="hanya-pembaca">{t(SHELL.language)}</legend>
        {LANGUAGES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="bahasa"
              aria-label={one === 'id' ? 'ID, Bahasa Indonesia' : 'EN, English'}
              checked={one === language}
              onChange={() => setLanguage(one)}
            />
            <span>{one.toUpperCase()}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span className="hanya-pembaca">{t(SHELL.theme)}</span>
        <select
          value={theme}
          onChange={(event) => setTheme(THEMES.find((one) => one === event.target.value) ?? theme)}
          className={styles['theme']}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {t(SHELL[one])}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
