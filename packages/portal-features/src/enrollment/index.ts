export * from './listing/listing-card.tsx'
export * from './listing/listing-words.ts'
