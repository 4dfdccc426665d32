import { expect, test } from 'vitest'
import { Admission, type Bounds, type Visit } from './admission.ts'
import { clientOf } from './client-address.ts'

const bounds: Bounds = { all: 6, uploadsOfOne: 2, answersToOne: 2, uploadMs: 250, readMs: 10_000 }

/** A door whose clock is moved, and who had to leave it. */
function openDoor() {
  let now = 0
  const dropped: string[] = []
  const admission = new Admission(bounds, () => now)
  return {
    dropped,
    wait: (milliseconds: number) => (now += milliseconds),
    visit: (client: string, name: string, options: { hasBody?: boolean; isAnswered?: boolean } = {}) =>
      admission.admit({
        client,
        hasBody: options.hasBody ?? false,
        isAnswered: () => options.isAnswered ?? false,
        drop: () => dropped.push(name),
      }),
  }
}

function entered(visit: Visit | string): Visit {
  if (typeof visit === 'string') throw new Error(`kept out: ${visit}`)
  return visit
}

test('a client gets its part of the door and no more; another is not concerned', () => {
  const door = openDoor()
  const first = entered(door.visit('a', '1'))
  entered(door.visit('a', '2'))
  expect(door.visit('a', '3')).toBe('client')
  entered(door.visit('b', '4'))
  first.over()
  first.over()
  entered(door.visit('a', '5'))
  expect(door.visit('a', '6')).toBe('client')
  expect(door.dropped).toEqual([])
})

test('a body in drops makes way for the next of its address; bodies that just began do not', () => {
  const door = openDoor()
  entered(door.visit('a', 'slow', { hasBody: true }))
  entered(door.visit('a', 'slower', { hasBody: true }))
  expect(door.visit('a', 'quick', { hasBody: true })).toBe('client')
  door.wait(250)
  entered(door.visit('a', 'quick', { hasBody: true })).whole()
  expect(door.dropped).toEqual(['slow'])
})

test('a request whose body is whole counts as one being answered, and is not dropped for another', () => {
  const door = openDoor()
  entered(door.visit('a', '1', { hasBody: true })).whole()
  entered(door.visit('a', '2', { hasBody: true })).whole()
  door.wait(60_000)
  expect(door.visit('a', '3')).toBe('client')
  expect(door.dropped).toEqual([])
})

test('an answer that its client does not take makes way after ten seconds', () => {
  const door = openDoor()
  entered(door.visit('a', 'at work'))
  entered(door.visit('a', 'unread', { isAnswered: true }))
  door.wait(9_999)
  expect(door.visit('a', '3')).toBe('client')
  door.wait(1)
  entered(door.visit('a', '3'))
  expect(door.dropped).toEqual(['unread'])
})

test('when everybody together fills the door, the slowest upload of all makes way, else the next must wait', () => {
  const door = openDoor()
  for (const client of ['a', 'b', 'c']) {
    entered(door.visit(client, `${client}1`, { hasBody: true }))
    entered(door.visit(client, `${client}2`, { hasBody: true }))
  }
  expect(door.visit('d', 'd')).toBe('all')
  door.wait(250)
  entered(door.visit('d', 'd'))
  expect(door.dropped).toEqual(['a1'])
})

test('an IPv6 client is its /64, an IPv4 one its address', () => {
  const home = clientOf('2001:db8:1:2:3:4:5:6')
  expect(clientOf('2001:db8:1:2::1')).toBe(home)
  expect(clientOf('2001:0DB8:0001:0002:ffff::')).toBe(home)
  expect(clientOf('2001:db8:1:3::1')).not.toBe(home)
  expect(clientOf('::1')).toBe('0:0:0:0::/64')
  expect(clientOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(clientOf('192.0.2.7')).toBe('192.0.2.7')
})
