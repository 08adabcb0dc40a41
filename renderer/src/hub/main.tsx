import '../client/zod-without-eval'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '../frame/fonts.css'
import '../frame/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { hubConnection } from '../client/hub-client'
import { createQueryClient } from '../client/query'
import { Providers } from '../frame/providers'
import { hubVi } from '../text/vi-hub'
import { HubApp } from './app/hub-app'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place to draw in.')

createRoot(root).render(
  <StrictMode>
    <Providers queryClient={createQueryClient(hubConnection)} words={hubVi}>
      <HubApp />
    </Providers>
  </StrictMode>,
)
