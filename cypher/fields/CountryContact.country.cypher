// The other country of a contact.
// countryContact -> country
WITH countryContact.country AS country
