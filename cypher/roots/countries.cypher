// All countries.
// -> country
MATCH (country:Country)
