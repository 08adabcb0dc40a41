import { expect, test } from 'vitest'
import { type HubRole, hubRoles, mayDoInHub } from '@shared/contract/hub/permission'
import { hubProceduresByName } from './router'

/** Who may do what in a hub: every procedure of its contract stands here once, so that a new one has to be decided. */
const table: Readonly<Record<string, readonly HubRole[]>> = {
  ...may(['officer', 'approver', 'reader'], {
    stores: 'open create',
    session: 'state signIn signOut',
    users: 'list setPassword',
    alliance: 'info history',
    cooperatives: 'list get',
    keys: 'list',
    packets: 'list file parts part',
    reports: 'periods board get',
    rollUps: 'table series coverage outliers export packets packet provinces',
    targets: 'list attained',
    forms: 'list template',
    ownKey: 'get registration',
    answers: 'waiting page',
    reminders: 'list letters',
    places: 'list unsettled',
    news: 'list file',
  }),
  ...may(['officer', 'approver'], {
    cooperatives: 'save checkImport import',
    keys: 'register withdraw',
    packets: 'take takeMany',
    forms: 'save setDay removeDay',
    ownKey: 'open',
    answers: 'acknowledge return packet bundle handOver',
    reminders: 'make',
    places: 'importCommunes saveCommune saveArea placeCommunes endCommune settle',
    news: 'saveSurvey saveAnnouncement saveIndicator remove',
  }),
  ...may(['approver'], {
    rollUps: 'makePacket',
    targets: 'set',
    users: 'add change',
    alliance: 'save',
    ownKey: 'make',
    answers: 'accept',
    news: 'issue',
  }),
}

function may(roles: readonly HubRole[], nouns: Readonly<Record<string, string>>): Record<string, readonly HubRole[]> {
  const names = Object.entries(nouns).flatMap(([noun, verbs]) => verbs.split(' ').map((verb) => `${noun}.${verb}`))
  return Object.fromEntries(names.map((name) => [name, roles]))
}

test('every procedure of a hub is decided for every role', () => {
  const found = [...hubProceduresByName()].map(([name, { meta }]) => [
    name,
    hubRoles.filter((role) => mayDoInHub(role, meta.permission)),
  ])
  expect(Object.fromEntries(found)).toEqual(table)
})
