/** Which browser on which system, out of what a browser says of itself. */
import { expect, it, vi } from 'vitest'
import { sayAgent } from '../../../src/pages/accounts/say-agent.ts'
import { speakIn } from '../../../src/text/text.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/153.0 Safari/537.36 Edg/153.0`, 'Edge di Windows'],
  [`Mozilla/5.0 (Linux; Android 14) ${WEBKIT} SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`, 'Samsung Internet di Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox di Linux'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1', 'Safari di iOS'],
  ['curl/8.5.0', 'perangkat tak dikenal'],
  [null, 'perangkat tak dikenal'],
])('%s', (agent, said) => {
  expect(sayAgent(agent, speakIn('id'))).toBe(said)
})
