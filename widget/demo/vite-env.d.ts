declare module '*.css?url' {
  const adres: string;
  export default adres;
}
