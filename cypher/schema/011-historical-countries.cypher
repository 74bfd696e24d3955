// Countries that were written before there were historical ones are of the present.
MATCH (country:Country) WHERE country.historical IS NULL SET country.historical = false;
