/** The site's configuration, as far as client modules read it. */
export default { baseUrl: '/' };
