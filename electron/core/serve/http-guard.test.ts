import { describe, expect, test } from 'vitest'
import { judge, sameText } from './http-guard'

const server = { host: '127.0.0.1:5000', cookieName: 'htx-5000', session: 'secret' }
const headers = {
  host: server.host,
  cookie: 'a=b; htx-5000=secret',
  origin: 'http://127.0.0.1:5000',
  'content-type': 'application/json',
}
const call = (other: Record<string, string | undefined>, method = 'POST', path = '/rpc/x') =>
  judge({ method, path, headers: { ...headers, ...other } }, server)

describe('the guard of the web server', () => {
  test('lets the page and its calls through', () => {
    expect(call({})).toBe('call')
    expect(call({ 'content-type': 'multipart/form-data; boundary=x' })).toBe('call')
    expect(call({ origin: undefined, 'content-type': undefined }, 'GET', '/')).toBe('page')
    expect(judge({ method: 'GET', path: '/open', headers: { host: server.host } }, server)).toBe('launch')
  })

  test.each(['localhost:5000', '127.0.0.1', '127.0.0.1:5001', 'evil.example:5000', undefined])(
    'knows one host only: %s',
    (host) => {
      expect(call({ host })).toMatchObject({ status: 403 })
      expect(call({ host }, 'GET', '/open')).toMatchObject({ status: 403 })
    },
  )

  test.each([undefined, '', 'htx-5000=', 'htx-5000=secre', 'htx-5000=secret2', 'htx-5001=secret', 'xhtx-5000=secret'])(
    'asks for the session: %s',
    (cookie) => {
      expect(call({ cookie })).toMatchObject({ status: 401 })
      expect(call({ cookie }, 'GET', '/')).toMatchObject({ status: 401 })
    },
  )

  test.each([
    undefined,
    'null',
    'http://evil.example',
    'http://127.0.0.1:5001',
    'https://127.0.0.1:5000',
    'http://localhost:5000',
  ])('takes calls from its own origin only: %s', (origin) => expect(call({ origin })).toMatchObject({ status: 403 }))

  test('takes no call a foreign form could send', () => {
    expect(call({ 'content-type': 'text/plain' })).toMatchObject({ status: 415 })
    expect(call({ 'content-type': undefined })).toMatchObject({ status: 415 })
    expect(call({ 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 })
    expect(call({ 'sec-fetch-site': 'same-site' }, 'GET', '/')).toMatchObject({ status: 403 })
    expect(call({}, 'GET')).toMatchObject({ status: 405 })
    expect(call({}, 'POST', '/')).toMatchObject({ status: 405 })
    expect(call({}, 'POST', '/open')).toMatchObject({ status: 405 })
  })
})

test('secrets are equal or not', () => {
  expect([sameText('a', 'a'), sameText('a', 'b'), sameText('', 'a'), sameText(null, ''), sameText('aa', 'a')]).toEqual([
    true,
    false,
    false,
    true,
    false,
  ])
})
