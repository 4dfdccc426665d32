export { licenseSku, listPrice, offerSku, costPrice } from './catalog.ts'
