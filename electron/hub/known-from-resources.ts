import { keepDictionary, missesIndicators, readDictionary } from './register/dictionary'
import { keepStandardForms, missingForms, readStandardForms } from './register/standard-forms'
import type { HubStore } from './store/hub-store'

/** Writes what a newer program brings and a store that an older one made does not have yet: indicators and forms. */
export async function knownFromResources(store: HubStore, resources: string): Promise<void> {
  const dictionary = readDictionary(resources)
  const forms = readStandardForms(resources)
  const isComplete = await store.read(
    async (db) => !(await missesIndicators(db, dictionary)) && (await missingForms(db, forms)).length === 0,
  )
  if (isComplete) return
  await store.write(async (db) => {
    await keepDictionary(db, dictionary)
    await keepStandardForms(db, forms)
  })
}
