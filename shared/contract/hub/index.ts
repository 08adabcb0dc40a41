import { alliance } from './alliance'
import { answers } from './answers'
import { cooperatives } from './cooperatives'
import { hubForms } from './forms'
import { senderKeys } from './keys'
import { hubNews } from './news'
import { ownKey } from './own-key'
import { hubPackets } from './packets'
import { places } from './places'
import { reminders } from './reminders'
import { hubReports } from './reports'
import { rollUps } from './roll-ups'
import { hubSession, hubUsers } from './session'
import { hubStores } from './stores'
import { targets } from './targets'

/** Everything a window or a command may ask of a hub; a value, so that a missing handler does not compile. */
export const hubContract = {
  stores: hubStores,
  session: hubSession,
  users: hubUsers,
  alliance,
  cooperatives,
  keys: senderKeys,
  packets: hubPackets,
  reports: hubReports,
  rollUps,
  targets,
  forms: hubForms,
  ownKey,
  answers,
  reminders,
  places,
  news: hubNews,
}
export type HubContract = typeof hubContract
