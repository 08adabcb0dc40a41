import { expect, test } from 'vitest'
import { boundsFor, readPlace } from './window-place'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const place = { x: 100, y: 50, width: 1400, height: 900, maximized: false, zoom: 1.25 }

test('a place is read back as written', () => {
  expect(readPlace(JSON.stringify(place))).toEqual(place)
})

test.each(['', '{"x":1', 'null', '{"x":"1"}', '{"x":1,"y":1,"width":1e999,"height":1,"zoom":1}'])(
  'what cannot be a place is none: %s',
  (json) => expect(readPlace(json)).toBeNull(),
)

test('a window opens where it stood, the next one a little aside', () => {
  expect(boundsFor(place, [screen], 0)).toEqual({ x: 100, y: 50, width: 1400, height: 900 })
  expect(boundsFor(place, [screen], 1)).toEqual({ x: 124, y: 74, width: 1400, height: 900 })
})

test('a place on a screen that is gone keeps the size only', () => {
  expect(boundsFor({ ...place, x: 2500 }, [screen], 0)).toEqual({ width: 1400, height: 900 })
})
